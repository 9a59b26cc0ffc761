using System.Diagnostics;

namespace CreditRules.Benchmarks;

/// <summary>How much more two threads do than one: 2 were perfect.</summary>
/// <param name="Ratio">What the batch door gains, divided by what the bare loop gains.</param>
/// <param name="Batch">The gain of the batch door.</param>
/// <param name="Bare">The gain of the bare loop.</param>
/// <param name="Rounds">The ratios of single rounds, which tell how quiet the machine was.</param>
/// <remarks>
/// The gains are those of the fastest samples: whatever else runs can only slow a sample down, and two threads more
/// often than one.
/// </remarks>
internal sealed record ThreadGains(double Ratio, double Batch, double Bare, Spread Rounds)
{
    private const int Count = 1001;
    private static readonly TimeSpan SampleTime = TimeSpan.FromMicroseconds(400);

    internal static ThreadGains Measure(Corpus corpus)
    {
        var subjects = corpus.Subjects(Stratum.Mix);
        var batches = (One: new PackedBatch(corpus.Prepared, subjects), Two: new PackedBatch(corpus.Prepared, subjects));
        var loops = (One: new BareLoop(corpus.Prepared, batches.One), Two: new BareLoop(corpus.Prepared, batches.Two));
        using var batch = new SecondThread(batches.One.Screen, batches.Two.Screen);
        using var bare = new SecondThread(loops.One.Screen, loops.Two.Screen);
        var (batchPasses, barePasses) = (Passes(batches.One.Screen), Passes(loops.One.Screen));
        var (ofBatch, ofBare) = (new List<(TimeSpan Alone, TimeSpan Both)>(), new List<(TimeSpan Alone, TimeSpan Both)>());
        for (var round = 0; round < Count; round++)
        {
            ofBatch.Add(batch.Time(batchPasses));
            ofBare.Add(bare.Time(barePasses));
        }

        var (batchGain, bareGain) = (Gain(Fastest(ofBatch)), Gain(Fastest(ofBare)));
        return new(
            Figures.Round(batchGain / bareGain),
            Figures.Round(batchGain),
            Figures.Round(bareGain),
            Spread.Of([.. ofBatch.Zip(ofBare, (one, other) => Gain(one) / Gain(other))]));
    }

    private static (TimeSpan Alone, TimeSpan Both) Fastest(List<(TimeSpan Alone, TimeSpan Both)> times) =>
        (times.Min(time => time.Alone), times.Min(time => time.Both));

    private static double Gain((TimeSpan Alone, TimeSpan Both) times) => 2 * (times.Alone / times.Both);

    private static int Passes(Action action)
    {
        action();
        var start = Stopwatch.GetTimestamp();
        action();
        return (int)Math.Max(1, SampleTime / Stopwatch.GetElapsedTime(start));
    }
}
