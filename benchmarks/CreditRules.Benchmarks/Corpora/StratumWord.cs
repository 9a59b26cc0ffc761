namespace CreditRules.Benchmarks;

/// <summary>Strata as the results name them.</summary>
internal static class StratumWord
{
    internal static string Word(this Stratum stratum) => stratum.ToString().ToLowerInvariant();
}
