using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>Judges rules in a situation, under one view of the entries.</summary>
internal sealed class RuleJudge(Situation situation, View view)
{
    private readonly ConditionEvaluator _conditions = new(situation, view);
    private readonly Earning _earning = new(situation, view);

    internal RuleResult Judge(ScopedRule scoped)
    {
        var first = Judge(scoped.Rule, scoped.Scope, _conditions);
        var counting = scoped.Gate.IsSeriousOnly
            ? Judge(scoped.Rule, scoped.Scope, new ConditionEvaluator(situation, view.SeriousOnly(scoped.Gate.NamedLists)))
            : first;
        return Weigh(new RuleResult { Scoped = scoped, First = first, Counting = counting, State = RuleState.Silent });
    }

    /// <summary>The truth of a rule in scope; <c>unless</c> stands below a <c>not</c>.</summary>
    internal static Verdict Judge(Rule rule, Verdict scope, ConditionEvaluator conditions)
    {
        var when = rule.When is null ? Verdict.True : conditions.Judge(rule.When);
        if (rule.Unless.Count == 0)
        {
            return Verdict.All([scope, when]);
        }

        var unless = Verdict.Any(rule.Unless.Select(conditions.Opposite.Judge).ToArray()).Not();
        return Verdict.All([scope, when, unless]);
    }

    private RuleResult Weigh(RuleResult result)
    {
        if (result.First.Truth == Truth.False)
        {
            return result;
        }

        var isIncentive = situation.Book.Measures[result.Rule.Then[0].Measure].Effect == Effect.Incentive;
        var weighed = isIncentive ? _earning.Judge(result) : result with { Missing = result.Counting.Missing };
        if (Stop(weighed) is { } stop)
        {
            return weighed with { Stop = stop, Missing = [] };
        }

        var isApplied = weighed.Counting.Truth == Truth.True && weighed.Missing.Count == 0;
        return weighed with { State = isApplied ? RuleState.Applied : RuleState.Undetermined };
    }

    private static Reason? Stop(RuleResult result) =>
        result.Scoped.Stop is { } always ? always
        : result.Counting.Truth == Truth.False ? Reason.ListNotSerious
        : result.WithheldBy is not null ? Reason.WithheldByBlacklist
        : null;
}
