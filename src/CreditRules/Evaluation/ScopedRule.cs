using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>A rule in force whose scope isn't false, with what is true of it for every subject. Immutable in all that it tells.</summary>
internal sealed class ScopedRule
{
    private readonly Setting _setting;
    private ValueList<MeasureOrder>? _orders;
    private ValueList<SortedCitation>? _citations;
    private ValueList<string>? _carriedOutBy;

    private ScopedRule(RuleSet set, Rule rule, Verdict scope, Setting setting)
    {
        (Set, Rule, Scope, _setting) = (set, rule, scope, setting);
        Reference = set.Reference(rule);
        Gate = Evaluation.Gate.Examine(set, rule, setting);
        Stop = rule.Evidence == Evidence.Unconfirmed && !setting.Options.AcceptUnconfirmed ? Reason.Unconfirmed
            : LocalChanges.IsDisabled(Reference, setting) ? Reason.Disabled
            : !Gate.IsAllowed ? Reason.NoLawfulBasis
            : null;
    }

    internal RuleSet Set { get; }

    internal Rule Rule { get; }

    internal string Reference { get; }

    internal Verdict Scope { get; }

    internal GateResult Gate { get; }

    /// <summary>What stops it whoever is asked about; null where nothing does.</summary>
    internal Reason? Stop { get; }

    /// <summary>What it orders here and today: after the gate, then local narrowing, then caps from above. Only of a rule that nothing stops.</summary>
    internal ValueList<MeasureOrder> Orders => _orders ??= Rule.Then
        .Select(order => LocalChanges.Apply(order with { Binding = Gate.Lower(order.Binding) }, Set, Reference, _setting)).ToValueList();

    /// <summary>What it rests on, sorted, each once.</summary>
    internal ValueList<SortedCitation> Citations => _citations ??= SortedCitation.Sorted(Gate.Citations.Select(citation =>
        new SortedCitation(Format.JsonText.WriteText(DecisionParts.Citation, citation, indented: false), citation)));

    /// <summary>Who acts, each once, in ordinal order.</summary>
    internal ValueList<string> CarriedOutBy => _carriedOutBy ??= Rule.CarriedOutBy.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();

    /// <summary>Null where the rule isn't in force or doesn't speak of the matter.</summary>
    internal static ScopedRule? Of(RuleSet set, Rule rule, Setting setting) =>
        set.IsInForce(setting.Date, setting.Context.Region) && ScopeTest.Judge(rule, setting) is { Truth: not Truth.False } scope
            ? new ScopedRule(set, rule, scope, setting)
            : null;

    /// <summary>The same rule in a matter in which its scope is another.</summary>
    internal ScopedRule In(Verdict scope) => new(Set, Rule, scope, _setting);

    /// <summary>Whether the law is the same for the same rule on two days.</summary>
    internal static bool IsSameLaw(ScopedRule? one, ScopedRule? other) =>
        ReferenceEquals(one, other)
        || (one is not null && other is not null
            && one.Stop == other.Stop && one.Gate == other.Gate && (one.Stop is not null || one.Orders.Equals(other.Orders)));
}
