using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>Judges rules in a situation, under one view of the entries.</summary>
internal sealed class RuleJudge(Situation situation, View view)
{
    private readonly ConditionEvaluator _conditions = new(situation, view);
    private readonly Earning _earning = new(situation, view);

    /// <summary>Null where the rule isn't in force or doesn't speak of the matter.</summary>
    internal RuleResult? Judge(RuleSet set, Rule rule)
    {
        if (!set.IsInForce(situation.Date, situation.Context.Region) || ScopeTest.Judge(rule, situation) is not { Truth: not Truth.False } scope)
        {
            return null;
        }

        var gate = Gate.Examine(set, rule, situation);
        var first = Judge(rule, scope, _conditions);
        var counting = gate.IsSeriousOnly
            ? Judge(rule, scope, new ConditionEvaluator(situation, view.SeriousOnly(gate.NamedLists)))
            : first;
        return Weigh(new RuleResult { Set = set, Rule = rule, Gate = gate, First = first, Counting = counting, State = RuleState.Silent }, scope);
    }

    /// <summary>The truth of a rule in scope; <c>unless</c> stands below a <c>not</c>.</summary>
    internal static Verdict Judge(Rule rule, Verdict scope, ConditionEvaluator conditions)
    {
        var when = rule.When is null ? Verdict.True : conditions.Judge(rule.When);
        var unless = Verdict.Any(rule.Unless.Select(conditions.Opposite.Judge).ToArray()).Not();
        return Verdict.All([scope, when, unless]);
    }

    private RuleResult Weigh(RuleResult result, Verdict scope)
    {
        if (result.First.Truth == Truth.False)
        {
            return result;
        }

        var isIncentive = situation.Book.Measures[result.Rule.Then[0].Measure].Effect == Effect.Incentive;
        var weighed = isIncentive ? _earning.Judge(result, scope) : result with { Missing = result.Counting.Missing };
        if (Stop(weighed) is { } stop)
        {
            return weighed with { Stop = stop, Missing = [] };
        }

        var isApplied = weighed.Counting.Truth == Truth.True && weighed.Missing.Count == 0;
        return weighed with { State = isApplied ? RuleState.Applied : RuleState.Undetermined };
    }

    private Reason? Stop(RuleResult result) =>
        result.Rule.Evidence == Evidence.Unconfirmed && !situation.Options.AcceptUnconfirmed ? Reason.Unconfirmed
        : LocalChanges.IsDisabled(result.Reference, situation) ? Reason.Disabled
        : !result.Gate.IsAllowed ? Reason.NoLawfulBasis
        : result.Counting.Truth == Truth.False ? Reason.ListNotSerious
        : result.WithheldBy is not null ? Reason.WithheldByBlacklist
        : null;
}
