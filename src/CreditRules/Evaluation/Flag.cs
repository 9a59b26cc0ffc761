namespace CreditRules;

/// <summary>What to heed about a finding or a trigger.</summary>
public enum Flag
{
    /// <summary>An objection is under way.</summary>
    Disputed,

    /// <summary>The document's first day is known by month or year only.</summary>
    InexactDate,

    /// <summary>An entry that may be the party's would withhold it.</summary>
    UnverifiedMatch,
}
