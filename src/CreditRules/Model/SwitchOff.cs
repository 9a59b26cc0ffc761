namespace CreditRules.Model;

/// <summary>A rule from above that does not apply in the region of the rule set that says so.</summary>
internal sealed record SwitchOff
{
    /// <summary>The rule, as <c>rule-set#rule</c>.</summary>
    public required string Rule { get; init; }

    public required Basis Authority { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? LastDay { get; init; }

    internal bool IsInForce(DateOnly date) => !(From > date) && !(LastDay < date);
}
