using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>Judges rules in a situation, under one view of the entries.</summary>
internal sealed class RuleJudge(Situation situation, View view)
{
    private readonly ConditionEvaluator _conditions = new(situation, view);

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
        return Weigh(new RuleResult { Set = set, Rule = rule, Gate = gate, First = first, Counting = counting, State = RuleState.Silent });
    }

    private static Verdict Judge(Rule rule, Verdict scope, ConditionEvaluator conditions)
    {
        var when = rule.When is null ? Verdict.True : conditions.Judge(rule.When);
        var unless = Verdict.Any(rule.Unless.Select(conditions.Judge).ToArray()).Not();
        return Verdict.All([scope, when, unless]);
    }

    private RuleResult Weigh(RuleResult result)
    {
        if (result.First.Truth == Truth.False)
        {
            return result;
        }

        var isIncentive = situation.Book.Measures[result.Rule.Then[0].Measure].Effect == Effect.Incentive;
        var withheldBy = isIncentive ? Withholding.Entry(result.Counting, situation, view) : null;
        var stopped = result with { Stop = Stop(result, withheldBy), WithheldBy = withheldBy };
        if (stopped.Stop is not null)
        {
            return stopped;
        }

        var missing = Verdict.Sorted(result.Counting.Missing.Concat(isIncentive ? Withholding.Missing(result.Counting, situation) : []));
        var isApplied = result.Counting.Truth == Truth.True && missing.Count == 0;
        return stopped with { State = isApplied ? RuleState.Applied : RuleState.Undetermined, Missing = missing };
    }

    private Reason? Stop(RuleResult result, Entry? withheldBy) =>
        result.Rule.Evidence == Evidence.Unconfirmed && !situation.Options.AcceptUnconfirmed ? Reason.Unconfirmed
        : LocalChanges.IsDisabled(result.Reference, situation) ? Reason.Disabled
        : !result.Gate.IsAllowed ? Reason.NoLawfulBasis
        : result.Counting.Truth == Truth.False ? Reason.ListNotSerious
        : withheldBy is not null ? Reason.WithheldByBlacklist
        : null;
}
