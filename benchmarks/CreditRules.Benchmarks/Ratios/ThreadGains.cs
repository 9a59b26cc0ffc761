using System.Diagnostics;

namespace CreditRules.Benchmarks;

/// <summary>What a second thread brings to the batch door, against what it brings to the bare loop.</summary>
/// <param name="Ratio">The median of the ratios of both gains, round by round.</param>
/// <param name="Batch">The gains of the batch door.</param>
/// <param name="Bare">The gains of the bare loop.</param>
internal sealed record ThreadGains(Spread Ratio, Spread Batch, Spread Bare)
{
    private const int Rounds = 41;
    private static readonly TimeSpan SampleTime = TimeSpan.FromMilliseconds(4);

    internal static ThreadGains Measure(Corpus corpus)
    {
        var subjects = corpus.Subjects(Stratum.Mix);
        var batches = (One: new PackedBatch(corpus.Prepared, subjects), Two: new PackedBatch(corpus.Prepared, subjects));
        var loops = (One: new BareLoop(corpus.Prepared, batches.One), Two: new BareLoop(corpus.Prepared, batches.Two));
        using var batch = new SecondThread(batches.One.Screen, batches.Two.Screen);
        using var bare = new SecondThread(loops.One.Screen, loops.Two.Screen);
        var (batchPasses, barePasses) = (Passes(batches.One.Screen), Passes(loops.One.Screen));
        var gains = new List<(double Batch, double Bare)>();
        for (var round = 0; round < Rounds; round++)
        {
            gains.Add((batch.Gain(batchPasses), bare.Gain(barePasses)));
        }

        return new(
            Spread.Of([.. gains.Select(gain => gain.Batch / gain.Bare)]),
            Spread.Of([.. gains.Select(gain => gain.Batch)]),
            Spread.Of([.. gains.Select(gain => gain.Bare)]));
    }

    private static int Passes(Action action)
    {
        action();
        var start = Stopwatch.GetTimestamp();
        action();
        return (int)Math.Max(1, SampleTime / Stopwatch.GetElapsedTime(start));
    }
}
