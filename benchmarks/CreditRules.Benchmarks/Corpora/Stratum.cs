namespace CreditRules.Benchmarks;

/// <summary>How many entries the subjects of a sample have.</summary>
public enum Stratum
{
    None,

    One,

    /// <summary>Two to four, on different lists.</summary>
    Many,

    /// <summary>Of each hundred, 90 with none, 8 with one and 2 with many.</summary>
    Mix,
}
