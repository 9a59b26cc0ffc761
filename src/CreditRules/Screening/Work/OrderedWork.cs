using System.Runtime.ExceptionServices;

namespace CreditRules.Screening;

/// <summary>Work on pieces by several threads, whose results are taken in the pieces' order.</summary>
/// <remarks>
/// A worker whose piece isn't the next one leaves its result and goes on, up to a limit, so that nobody waits for a slow
/// piece and memory stays bounded. The first exception ends all of it and is thrown to the caller.
/// </remarks>
/// <typeparam name="TPiece">A piece with its result; used again for a later one.</typeparam>
internal abstract class OrderedWork<TPiece>(int threads)
    where TPiece : class
{
    private const int PiecesAhead = 8;

    private readonly object _gate = new();
    private readonly Dictionary<long, TPiece> _waiting = [];
    private readonly Stack<TPiece> _free = new();
    private long _next;
    private int _inHand;
    private ExceptionDispatchInfo? _failure;

    /// <summary>How many threads work.</summary>
    protected int Threads => threads;

    /// <summary>Works until there is no piece left.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled; the results up to some piece have been taken.</exception>
    internal void Run(CancellationToken cancellation)
    {
        var others = new Thread[Math.Max(threads, 1) - 1];
        for (var i = 0; i < others.Length; i++)
        {
            others[i] = new Thread(() => Loop(cancellation)) { IsBackground = true };
            others[i].Start();
        }

        Loop(cancellation);
        foreach (var other in others)
        {
            other.Join();
        }

        _failure?.Throw();
        cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>Makes room for a piece.</summary>
    protected abstract TPiece NewPiece();

    /// <summary>Takes the next piece; false where there is none left.</summary>
    protected abstract bool TryTake(TPiece piece);

    /// <summary>The place of a piece that was taken, the first being 0, without gaps.</summary>
    protected abstract long SequenceOf(TPiece piece);

    /// <summary>Does the work on a piece; several are worked on at once.</summary>
    protected abstract void Work(TPiece piece);

    /// <summary>Takes the result of a piece: one after the other, in their order.</summary>
    protected abstract void Take(TPiece piece);

    /// <summary>Does what is left to do with a piece after it was taken, in any order; several at once.</summary>
    protected virtual void Finish(TPiece piece)
    {
    }

    private void Loop(CancellationToken cancellation)
    {
        try
        {
            while (!cancellation.IsCancellationRequested && Rent() is { } piece)
            {
                if (!TryTake(piece))
                {
                    return;
                }

                Work(piece);
                Give(piece);
            }
        }
        catch (Exception exception)
        {
            lock (_gate)
            {
                _failure ??= ExceptionDispatchInfo.Capture(exception);
                Monitor.PulseAll(_gate);
            }
        }
    }

    private TPiece? Rent()
    {
        lock (_gate)
        {
            while (_failure is null && _free.Count == 0 && _inHand >= threads + PiecesAhead)
            {
                Monitor.Wait(_gate);
            }

            if (_failure is not null)
            {
                return null;
            }

            _inHand++;
            return _free.TryPop(out var free) ? free : NewPiece();
        }
    }

    // Whoever brings the next piece takes it and those that waited for it.
    private void Give(TPiece piece)
    {
        var taken = new List<TPiece>();
        lock (_gate)
        {
            _waiting.Add(SequenceOf(piece), piece);
            while (_failure is null && _waiting.Remove(_next, out var next))
            {
                Take(next);
                _next++;
                taken.Add(next);
            }
        }

        foreach (var next in taken)
        {
            Finish(next);
            lock (_gate)
            {
                _inHand--;
                _free.Push(next);
                Monitor.PulseAll(_gate);
            }
        }
    }
}
