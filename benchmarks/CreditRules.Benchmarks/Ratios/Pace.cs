namespace CreditRules.Benchmarks;

/// <summary>How many subjects a sample of a door takes.</summary>
internal enum Pace
{
    /// <summary>All of them at once, as often as fits.</summary>
    Whole,

    /// <summary>As many as fit.</summary>
    Single,

    /// <summary>A few; the mix is worked out from the other strata.</summary>
    Slow,
}
