namespace CreditRules.Benchmarks;

/// <summary>What was aimed at, in the order of the table in the README.</summary>
internal static class Targets
{
    internal static IReadOnlyList<Target> Of(Report report)
    {
        var (batch, screen) = (report.Row("batch", Stratum.Mix), report.Row("screen", Stratum.Mix));
        return
        [
            new("batch, mix, against bare", batch.TimesBare, 2, "times"),
            Time("screen, mix", screen, 15),
            Memory("screen, mix", screen, 0),
            Time("screen, one", report.Row("screen", Stratum.One), 30),
            new("dictionary, mix, against screen", Ratio(report.Row("dictionary", Stratum.Mix), screen), 8, "times", IsMore: true),
            Time("evaluate, none", report.Row("evaluate", Stratum.None), 40),
            Memory("evaluate, none", report.Row("evaluate", Stratum.None), 64),
            Time("evaluateRaw, none", report.Row("evaluateRaw", Stratum.None), 150),
            Time("evaluate, one", report.Row("evaluate", Stratum.One), 1000),
            Memory("evaluate, one", report.Row("evaluate", Stratum.One), 2048),
            new("prepare", report.PrepareUs["synthetic1000"].Median, 5, "us"),
            new("batch, mix, 5000 rules against 100", Ratio(report.Row("batch", Stratum.Mix, 5000), report.Row("batch", Stratum.Mix, 100)), 2, "times"),
            new("screen, mix, 5000 rules against 100", Ratio(report.Row("screen", Stratum.Mix, 5000), report.Row("screen", Stratum.Mix, 100)), 2, "times"),
            new("compile, 1000 rules", report.CompileMs.Synthetic1000, 50, "ms"),
            new("compile, shipped", report.CompileMs.Shipped, 100, "ms"),
            new("gain from a second thread, batch against bare", report.TwoThreads, 0.9, "times", IsMore: true),
        ];

        Target Time(string name, Row row, double asked) =>
            new(name, row.NsPerSubject, asked, "ns") { TimesBare = Ratio(row, report.Row("bare", Stratum.Mix)) };
    }

    private static Target Memory(string name, Row row, double asked) => new(name + ", memory", row.BytesPerOp, asked, "B");

    private static double Ratio(Row row, Row to) => Figures.Round(row.NsPerSubject / to.NsPerSubject);
}
