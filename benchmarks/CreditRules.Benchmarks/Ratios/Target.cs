namespace CreditRules.Benchmarks;

/// <summary>One thing that was aimed at: of the synthetic corpus of 1,000 rules, one thread.</summary>
/// <param name="Name">Which.</param>
/// <param name="Measured">What was measured.</param>
/// <param name="Asked">What was aimed at; nanoseconds suppose a bare loop of about 5.</param>
/// <param name="Unit">The unit of both.</param>
/// <param name="IsMore">Whether more is better.</param>
internal sealed record Target(string Name, double Measured, double Asked, string Unit, bool IsMore = false)
{
    public bool IsMet => IsMore ? Measured >= Asked : Measured <= Asked;

    /// <summary>Of nanoseconds, how many times the bare loop over the mix.</summary>
    public double? TimesBare { get; init; }
}
