namespace CreditRules.Screening;

/// <summary>An index that several threads search: its file is closed when it was disposed and the last of them is done.</summary>
/// <remarks>Thread-safe. Nothing is read from a mapping that is gone, whatever order things happen in.</remarks>
internal sealed class SharedIndex(MappedIndex index) : IDisposable
{
    // Those who search, and until it is disposed one more.
    private int _users = 1;
    private int _isDisposed;

    /// <summary>Begins a search, which <see cref="Leave"/> ends.</summary>
    /// <exception cref="ObjectDisposedException">The index was disposed.</exception>
    internal void Enter()
    {
        for (var users = Volatile.Read(ref _users); ; users = Volatile.Read(ref _users))
        {
            ObjectDisposedException.ThrowIf(users == 0 || Volatile.Read(ref _isDisposed) != 0, typeof(ListIndex));
            if (Interlocked.CompareExchange(ref _users, users + 1, users) == users)
            {
                return;
            }
        }
    }

    /// <summary>Ends a search.</summary>
    internal void Leave()
    {
        if (Interlocked.Decrement(ref _users) == 0)
        {
            index.Dispose();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) == 0)
        {
            Leave();
        }
    }
}
