namespace CreditRules;

/// <summary>How surely the entry is the party's.</summary>
public enum MatchKind
{
    /// <summary>By a full identifier.</summary>
    Exact,

    /// <summary>By name only, or by a masked number: never effective, reported for a person to verify.</summary>
    Possible,
}
