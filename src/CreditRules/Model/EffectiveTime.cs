namespace CreditRules.Model;

/// <summary>When a rule set is in force; both ends inclusive.</summary>
internal sealed record EffectiveTime
{
    public required PartialDate From { get; init; }

    public DateOnly? LastDay { get; init; }

    internal bool Includes(DateOnly date) => From.FirstDay <= date && !(LastDay < date);
}
