namespace CreditRules.Benchmarks;

/// <summary>What is told of several samples.</summary>
internal static class Figures
{
    internal static double Median(IEnumerable<double> samples)
    {
        var ordered = samples.Order().ToArray();
        var middle = ordered.Length / 2;
        return ordered.Length % 2 == 1 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2;
    }

    internal static double Round(double value) => Math.Round(value, value < 100 ? 2 : 0);
}
