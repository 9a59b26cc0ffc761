namespace CreditRules.Cli.Bulk;

/// <summary>Tells how far a run is.</summary>
internal abstract class Progress : IDisposable
{
    /// <summary>Begins a step; the one before is done.</summary>
    /// <param name="what">What is done.</param>
    /// <param name="position">How many bytes are done; asked from another thread.</param>
    /// <param name="length">How many bytes there are; null where nobody knows.</param>
    internal abstract void Begin(LocalText what, Func<long> position, long? length);

    /// <inheritdoc/>
    public abstract void Dispose();
}
