using System.Collections.Concurrent;
using CreditRules.Screening;

namespace CreditRules.Tests.Screening.Work;

/// <summary>So many numbered pieces of unlike toil, with what was taken and finished.</summary>
internal sealed class Numbers(int threads, int pieces) : OrderedWork<Piece>(threads)
{
    private readonly Lock _gate = new();
    private int _next;
    private int _made;

    internal List<long> Taken { get; } = [];

    internal ConcurrentBag<long> Finished { get; } = [];

    internal int Made => _made;

    internal Action<long> OnTryTake { get; init; } = _ => { };

    internal Action<long> OnWork { get; init; } = number => Thread.SpinWait((int)(number * 7919 % 13) * 200);

    internal Action<long> OnTake { get; init; } = _ => { };

    internal Action<long> OnFinish { get; init; } = _ => { };

    protected override Piece NewPiece()
    {
        Interlocked.Increment(ref _made);
        return new Piece();
    }

    protected override bool TryTake(Piece piece)
    {
        lock (_gate)
        {
            if (_next == pieces)
            {
                return false;
            }

            OnTryTake(_next);
            piece.Number = _next++;
            return true;
        }
    }

    protected override long SequenceOf(Piece piece) => piece.Number;

    protected override void Work(Piece piece)
    {
        OnWork(piece.Number);
        piece.Result = piece.Number * piece.Number;
    }

    protected override void Take(Piece piece)
    {
        OnTake(piece.Number);
        Assert.Equal(piece.Number * piece.Number, piece.Result);
        Taken.Add(piece.Number);
    }

    protected override void Finish(Piece piece)
    {
        OnFinish(piece.Number);
        Finished.Add(piece.Number);
    }
}
