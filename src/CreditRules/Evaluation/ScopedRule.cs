using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>A rule in force whose scope isn't false, with what is true of it for every subject.</summary>
internal sealed record ScopedRule
{
    public required RuleSet Set { get; init; }

    public required Rule Rule { get; init; }

    public required string Reference { get; init; }

    public required Verdict Scope { get; init; }

    public required GateResult Gate { get; init; }

    /// <summary>What stops it whoever is asked about; null where nothing does.</summary>
    public required Reason? Stop { get; init; }

    /// <summary>Null where the rule isn't in force or doesn't speak of the matter.</summary>
    internal static ScopedRule? Of(RuleSet set, Rule rule, Setting setting)
    {
        if (!set.IsInForce(setting.Date, setting.Context.Region) || ScopeTest.Judge(rule, setting) is not { Truth: not Truth.False } scope)
        {
            return null;
        }

        var (reference, gate) = (set.Reference(rule), Evaluation.Gate.Examine(set, rule, setting));
        return new ScopedRule { Set = set, Rule = rule, Reference = reference, Scope = scope, Gate = gate, Stop = StopOf(rule, reference, gate, setting) };
    }

    /// <summary>What the rule orders here and today: after the gate, then local narrowing, then caps from above.</summary>
    internal MeasureOrder Changed(MeasureOrder order, Setting setting) =>
        LocalChanges.Apply(order with { Binding = Gate.Lower(order.Binding) }, Set, Reference, setting);

    private static Reason? StopOf(Rule rule, string reference, GateResult gate, Setting setting) =>
        rule.Evidence == Evidence.Unconfirmed && !setting.Options.AcceptUnconfirmed ? Reason.Unconfirmed
        : LocalChanges.IsDisabled(reference, setting) ? Reason.Disabled
        : !gate.IsAllowed ? Reason.NoLawfulBasis
        : null;
}
