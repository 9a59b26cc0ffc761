using System.Collections.Concurrent;

namespace CreditRules.Tests.Compilation.Exhaustive;

/// <summary>Counts what was compared, and keeps what differed.</summary>
internal sealed class Tried
{
    private long _matters;
    private long _rows;
    private long _pairs;
    private long _compared;
    private long _decided;
    private long _whole;
    private int _withheld;

    internal ConcurrentQueue<string> Breaches { get; } = new();

    /// <summary>For how many pairs of a signature and a matter the pairs of a signature and a row stand.</summary>
    internal long StandsFor => _matters;

    /// <summary>How many pairs of a signature and a row there are.</summary>
    internal long Pairs => _pairs;

    internal long Compared => _compared;

    internal long Decided => _decided;

    internal long Whole => _whole;

    /// <summary>In how many of them an incentive was withheld.</summary>
    internal int Withheld => _withheld;

    /// <summary>Notes what there is on one list.</summary>
    internal void Meet(long matters, int rows, int signatures)
    {
        Interlocked.Add(ref _matters, matters * signatures);
        Interlocked.Add(ref _rows, rows);
        Interlocked.Add(ref _pairs, (long)rows * signatures);
    }

    /// <summary>Compares one pair at every door, now and then the decision too, and more rarely the whole of it.</summary>
    internal void Compare(Asking asking, Subject subject, int decideEvery, int wholeEvery)
    {
        var number = Interlocked.Increment(ref _compared);
        var expected = asking.Expected(subject);
        if (expected.NotApplied.Any(line => line.Reason == Reason.WithheldByBlacklist))
        {
            Interlocked.Increment(ref _withheld);
        }

        Note(asking.Breach(subject, expected));
        if (number % decideEvery == 0)
        {
            Interlocked.Increment(ref _decided);
            Note(asking.BreachInDecision(subject, expected));
        }

        if (number % wholeEvery == 0)
        {
            Interlocked.Increment(ref _whole);
            Note(asking.BreachInWhole(subject));
        }
    }

    internal void Note(string? breach)
    {
        if (breach is not null)
        {
            Breaches.Enqueue(breach);
        }
    }

    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"""
        {_matters:N0} pairs of a signature and a matter come down to {_pairs:N0} of a signature and a masked row ({_rows:N0} rows)
        {_compared:N0} compared for the day at every door, {_decided:N0} of them as decisions, {_whole:N0} with the next change
        """);
}
