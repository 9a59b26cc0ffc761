namespace CreditRules.Model;

/// <summary>What becomes of two values of one parameter; for a restriction it names the stricter.</summary>
internal enum Combine
{
    Lowest,
    Highest,

    /// <summary>The value belongs to the measure's identity: another value, another finding.</summary>
    Separate,
}
