using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace CreditRules.Benchmarks;

/// <summary>The short comparison: all doors in turn, round by round, so that what disturbs one disturbs the others.</summary>
internal static class RatiosCommand
{
    private const int Rounds = 15;
    private const int Settling = 4;

    private static readonly int[] Sizes = [100, 1000, 5000];

    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true };

    /// <summary>Prints the results as JSON, and progress elsewhere.</summary>
    internal static void Run(TextWriter results, TextWriter progress)
    {
        var start = Stopwatch.GetTimestamp();
        Corpus[] corpora = [Corpora.Of(Corpora.Synthetic), Corpora.Of(Corpora.Shipped)];
        foreach (var corpus in corpora)
        {
            Array.ForEach(Enum.GetValues<Stratum>(), stratum => Agreement.Require(corpus, stratum));
        }

        Tell("every door agrees with the reference evaluator");
        Probe[][] groups = [.. corpora.SelectMany(Groups), .. Sizes.Where(size => size != 1000).Select(Scaling)];
        Settle(groups);
        Tell("warm");
        for (var round = 0; round < Rounds; round++)
        {
            Array.ForEach(groups, group => Array.ForEach(group, probe => probe.Sample(round)));
        }

        Tell("doors measured");
        var report = Report(groups, corpora[0], corpora[1]);
        Tell("done");
        results.WriteLine(JsonSerializer.Serialize(report with { Targets = Targets.Of(report) }, Json));

        void Tell(string what) =>
            progress.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(start).TotalSeconds,5:0.0} s  {what}"));
    }

    private static IEnumerable<Probe[]> Groups(Corpus corpus) => Enum.GetValues<Stratum>()
        .Select(stratum => new Doors(corpus, stratum).All
            .Where(door => door.Pace != Pace.Slow || stratum != Stratum.Mix)
            .Select(door => new Probe(corpus, stratum, door)).ToArray());

    private static Probe[] Scaling(int rules)
    {
        var corpus = Corpora.Of(Corpora.Synthetic, rules);
        return [.. new Doors(corpus, Stratum.Mix).Screening.Select(door => new Probe(corpus, Stratum.Mix, door))];
    }

    private static void Settle(Probe[][] groups)
    {
        for (var turn = 0; turn < Settling; turn++)
        {
            Array.ForEach(groups, group => Array.ForEach(group, probe => probe.WarmUp()));
            Thread.Sleep(300);
        }

        Array.ForEach(groups, group => Array.ForEach(group, probe => probe.Calibrate()));
    }

    private static Report Report(Probe[][] groups, Corpus synthetic, Corpus shipped)
    {
        var compile = (Synthetic: Preparation.CompileTimes(synthetic), Shipped: Preparation.CompileTimes(shipped));
        var gains = ThreadGains.Measure(synthetic);
        return new()
        {
            Rows = WithSlowMixes([.. groups.SelectMany(group => group.Select(probe => probe.Read(group[0])))]),
            CompileMs = new(compile.Synthetic.Median, compile.Shipped.Median),
            TwoThreads = gains.Ratio,
            TwoThreadsGains = gains,
            CompileMsSpread = Named(compile.Synthetic, compile.Shipped),
            PrepareUs = Named(Preparation.PrepareTimes(synthetic), Preparation.PrepareTimes(shipped)),
            PrepareAndScreenUs = Named(Preparation.PrepareAndScreenTimes(synthetic), Preparation.PrepareAndScreenTimes(shipped)),
            Targets = [],
            Rounds = Rounds,
            Machine = Machine.This,
            Runtime = RuntimeInformation.FrameworkDescription,
            Date = DateOnly.FromDateTime(Process.GetCurrentProcess().StartTime).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
    }

    private static List<Row> WithSlowMixes(List<Row> rows)
    {
        var slow = rows.Where(row => row.Stratum == Stratum.None.Word() && row.Door is ("explain" or "reference")).ToList();
        rows.AddRange(slow.Select(none => Row.OfMix(none, Of(none, none.Door, Stratum.One), Of(none, none.Door, Stratum.Many), Of(none, "bare", Stratum.Mix))));
        return rows;

        Row Of(Row like, string door, Stratum stratum) =>
            rows.Single(row => row.Corpus == like.Corpus && row.Rules == like.Rules && row.Door == door && row.Stratum == stratum.Word());
    }

    private static Dictionary<string, Spread> Named(Spread synthetic, Spread shipped) =>
        new(StringComparer.Ordinal) { ["synthetic1000"] = synthetic, ["shipped"] = shipped };
}
