namespace CreditRules.Model;

/// <summary>One dated, versioned, cited document of rules (规则集), such as a memo.</summary>
internal sealed record RuleSet : IDocument
{
    public required string Id { get; init; }

    public required string Version { get; init; }

    public required string Region { get; init; }

    public required LocalText Title { get; init; }

    public required SourceDocument Document { get; init; }

    public required EffectiveTime Effective { get; init; }

    public required ValueList<Rule> Rules { get; init; }

    /// <summary>Rules from above that are switched off in this rule set's region.</summary>
    public ValueList<SwitchOff> Disables { get; init; } = [];

    /// <summary>Rules from above that are weakened in this rule set's region.</summary>
    public ValueList<Narrowing> Narrows { get; init; } = [];

    /// <summary>Periods that no rule set of a region below may exceed.</summary>
    public ValueList<Cap> Caps { get; init; } = [];

    public LocalText? Note { get; init; }

    internal bool IsInForce(DateOnly date, string region) =>
        Effective.Includes(date) && Model.Region.Covers(Region, region);

    internal string Reference(Rule rule) => Id + "#" + rule.Id;
}
