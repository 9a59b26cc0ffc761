namespace CreditRules.Benchmarks;

/// <summary>A median with the least and the greatest sample.</summary>
internal sealed record Spread(double Median, double Min, double Max)
{
    internal static Spread Of(IReadOnlyCollection<double> samples) =>
        new(Figures.Round(Figures.Median(samples)), Figures.Round(samples.Min()), Figures.Round(samples.Max()));
}
