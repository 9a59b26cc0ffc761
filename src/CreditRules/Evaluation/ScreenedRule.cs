using CreditRules.Compilation;
using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>What a rule in scope brings when it applies, as bits and a grade of outcome.</summary>
internal sealed class ScreenedRule
{
    internal const int WordBits = 64;

    private readonly int[] _bits;
    private readonly Outcome _rank;
    private readonly bool _weighs;

    internal ScreenedRule(CompiledRule compiled, ScopedRule scoped, IReadOnlyDictionary<string, int> bits)
    {
        (Compiled, Scope, Gate) = (compiled, scoped.Scope.Truth, scoped.Gate);
        IsStopped = scoped.Stop is not null;
        _bits = new int[compiled.Measures.Count];
        for (var i = 0; i < _bits.Length; i++)
        {
            _bits[i] = bits[compiled.Measures[i].Code];
        }

        IsIncentive = compiled.Measure.Effect == Effect.Incentive;
        _weighs = compiled.Measure is { Effect: Effect.Restriction, Impact: not Impact.Informs };
        _rank = !IsStopped && compiled.Measure.Effect == Effect.Restriction
            ? Gravest(compiled.Measure.Impact, scoped.Orders)
            : Outcome.Clear;
    }

    internal CompiledRule Compiled { get; }

    internal Truth Scope { get; }

    internal GateResult Gate { get; }

    /// <summary>Whether something stops it whoever is asked about.</summary>
    internal bool IsStopped { get; }

    internal bool IsIncentive { get; }

    /// <summary>The outcome that it alone brings, with possible matches as they are and taken as exact.</summary>
    internal Outcome Brings(RuleState actual, RuleState verified) =>
        actual == RuleState.Applied ? _rank
        : _weighs && (actual == RuleState.Undetermined || verified > actual) ? Outcome.Review
        : Outcome.Clear;

    private static Outcome Gravest(Impact? impact, ValueList<MeasureOrder> orders)
    {
        var gravest = OutcomeRule.Of(impact, orders[0].Binding);
        foreach (var order in orders)
        {
            var outcome = OutcomeRule.Of(impact, order.Binding);
            gravest = outcome > gravest ? outcome : gravest;
        }

        return gravest;
    }

    /// <summary>Sets the bits of the measures that it orders.</summary>
    internal void Mark(Span<ulong> measures)
    {
        foreach (var bit in _bits)
        {
            measures[bit / WordBits] |= 1UL << (bit % WordBits);
        }
    }
}
