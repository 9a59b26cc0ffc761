namespace CreditRules.Benchmarks;

/// <summary>One thing that was aimed at: of the synthetic corpus of 1,000 rules, one thread.</summary>
internal sealed record Target(string Name, double Measured, double AtMost, string Unit)
{
    public bool IsMet => Measured <= AtMost;
}
