namespace CreditRules;

/// <summary>How a host loads its rule book. Set while services are configured, read once when the book is loaded.</summary>
/// <remarks>Not thread-safe while it is being set.</remarks>
public sealed class CreditRulesOptions
{
    /// <summary>Whether rules whose clause wasn't seen in a source are applied. Default: no.</summary>
    public bool AcceptUnconfirmed { get; set; }

    /// <summary>The age in days past which a consulted copy of a list counts as not consulted. Default: none.</summary>
    public int? MaxAgeDays { get; set; }

    /// <summary>Whether decisions show natural persons' identifiers and names plainly. Default: no, they are masked.</summary>
    public bool ShowIdentifiers { get; set; }

    /// <summary>The rule book's version, echoed in every decision. Default: <c>0.0.0</c>.</summary>
    public string Version { get; set; } = "0.0.0";

    internal RuleBookOptions ToRuleBookOptions() => new()
    {
        AcceptUnconfirmed = AcceptUnconfirmed,
        MaxAgeDays = MaxAgeDays,
        ShowIdentifiers = ShowIdentifiers,
        Version = Version,
    };
}
