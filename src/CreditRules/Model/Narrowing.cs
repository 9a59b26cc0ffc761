namespace CreditRules.Model;

/// <summary>A rule from above that binds less, or for a shorter period, in the region of the rule set that says so.</summary>
internal sealed record Narrowing
{
    /// <summary>The rule, as <c>rule-set#rule</c>.</summary>
    public required string Rule { get; init; }

    public required Basis Authority { get; init; }

    /// <summary>The strongest binding left; null leaves it.</summary>
    public Binding? Binding { get; init; }

    /// <summary>The longest periods left, by parameter, in the parameter's unit.</summary>
    public ValueMap<FactValue> Parameters { get; init; } = ValueMap<FactValue>.Empty;

    public DateOnly? From { get; init; }

    public DateOnly? LastDay { get; init; }

    internal bool IsInForce(DateOnly date) => !(From > date) && !(LastDay < date);
}
