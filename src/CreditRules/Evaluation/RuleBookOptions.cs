namespace CreditRules;

/// <summary>How a rule book is loaded.</summary>
/// <remarks>Immutable, thread-safe, compared by value.</remarks>
public sealed record RuleBookOptions
{
    /// <summary>Whether rules whose clause wasn't seen in a source are applied. Default: no.</summary>
    public bool AcceptUnconfirmed { get; init; }

    /// <summary>The age in days, from 1 to 36500, past which a consulted copy of a list counts as not consulted. Default: none.</summary>
    public int? MaxAgeDays { get; init; }

    /// <summary>Whether decisions show natural persons' identifiers and names plainly. Default: no, they are masked.</summary>
    public bool ShowIdentifiers { get; init; }

    /// <summary>The rule book's version, echoed in every decision. Default: <c>0.0.0</c>.</summary>
    public string Version { get; init; } = "0.0.0";
}
