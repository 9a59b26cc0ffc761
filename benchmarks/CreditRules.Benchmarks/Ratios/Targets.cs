namespace CreditRules.Benchmarks;

/// <summary>What was aimed at, in the order of the table in the README.</summary>
internal static class Targets
{
    private const string Nanoseconds = "ns";
    private const string Bytes = "B";
    private const string Times = "times";

    internal static IReadOnlyList<Target> Of(Report report) =>
    [
        new("batch, mix, against bare", report.Row("batch", Stratum.Mix).TimesBare, 2, Times),
        new("screen, mix", report.Row("screen", Stratum.Mix).NsPerSubject, 15, Nanoseconds),
        new("screen, one", report.Row("screen", Stratum.One).NsPerSubject, 30, Nanoseconds),
        new("screen, mix, memory", report.Row("screen", Stratum.Mix).BytesPerOp, 0, Bytes),
        new("screen, mix, against dictionary", Ratio(report.Row("screen", Stratum.Mix), report.Row("dictionary", Stratum.Mix)), 1 / 8.0, Times),
        new("evaluate, none", report.Row("evaluate", Stratum.None).NsPerSubject, 40, Nanoseconds),
        new("evaluate, none, memory", report.Row("evaluate", Stratum.None).BytesPerOp, 64, Bytes),
        new("evaluateRaw, none", report.Row("evaluateRaw", Stratum.None).NsPerSubject, 150, Nanoseconds),
        new("evaluate, one", report.Row("evaluate", Stratum.One).NsPerSubject, 1000, Nanoseconds),
        new("evaluate, one, memory", report.Row("evaluate", Stratum.One).BytesPerOp, 2048, Bytes),
        new("prepare", report.PrepareUs["synthetic1000"].Median, 5, "us"),
        new("batch, mix, 5000 rules against 100", Ratio(report.Row("batch", Stratum.Mix, 5000), report.Row("batch", Stratum.Mix, 100)), 2, Times),
        new("screen, mix, 5000 rules against 100", Ratio(report.Row("screen", Stratum.Mix, 5000), report.Row("screen", Stratum.Mix, 100)), 2, Times),
        new("compile, 1000 rules", report.CompileMs.Synthetic1000, 50, "ms"),
        new("compile, shipped", report.CompileMs.Shipped, 100, "ms"),
        new("bare's gain from a second thread against batch's", Figures.Round(1 / report.TwoThreads), Figures.Round(1 / 0.9), Times),
    ];

    private static double Ratio(Row row, Row to) => Math.Round(row.NsPerSubject / to.NsPerSubject, 3);
}
