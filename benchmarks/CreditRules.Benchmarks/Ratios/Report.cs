namespace CreditRules.Benchmarks;

/// <summary>The results of one run.</summary>
internal sealed record Report
{
    public required IReadOnlyList<Row> Rows { get; init; }

    public required CompileTimes CompileMs { get; init; }

    /// <summary>What the batch door gains from a second thread, divided by what the bare loop gains.</summary>
    public required double TwoThreads { get; init; }

    public required ThreadGains TwoThreadsGains { get; init; }

    public required IReadOnlyDictionary<string, Spread> CompileMsSpread { get; init; }

    /// <summary>A matter prepared, and nobody asked about yet.</summary>
    public required IReadOnlyDictionary<string, Spread> PrepareUs { get; init; }

    /// <summary>A matter prepared, and one subject without an entry and one with an entry screened in it.</summary>
    public required IReadOnlyDictionary<string, Spread> PrepareAndScreenUs { get; init; }

    public required IReadOnlyList<Target> Targets { get; init; }

    public required int Rounds { get; init; }

    public required Machine Machine { get; init; }

    public required string Runtime { get; init; }

    public required string Date { get; init; }

    internal Row Row(string door, Stratum stratum, int rules = 1000) => Rows.Single(row =>
        row.Door == door && row.Corpus == Corpora.Synthetic && row.Rules == rules && row.Stratum == stratum.Word());
}
