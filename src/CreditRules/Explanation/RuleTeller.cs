using CreditRules.Evaluation;
using CreditRules.Model;

namespace CreditRules.Explaining;

/// <summary>Tells of one rule that it applies, or every single fact that keeps it out.</summary>
internal sealed class RuleTeller(Telling telling)
{
    private readonly ScopeTeller _scope = new(telling);

    private Situation Situation => telling.Situation;

    /// <param name="set">The rule set.</param>
    /// <param name="rule">Any rule of the book.</param>
    internal ExplanationStep Tell(RuleSet set, Rule rule)
    {
        var reference = set.Reference(rule);
        var result = telling.Assessment.Results.FirstOrDefault(candidate => candidate.Reference == reference);
        var (heading, steps) = result switch
        {
            null => (Texts.RuleOut, _scope.OutOfForce(set).Concat(_scope.OutOfScope(rule).Where(step => step.Kind == StepKind.Scope))),
            { State: RuleState.Applied } => (Texts.RuleApplied, Satisfying(result)),
            { State: RuleState.Undetermined } => (Texts.RuleOpen, WhyNot(result)),
            _ => (Texts.RuleNot, WhyNot(result)),
        };
        return Step.Of(StepKind.Rule, heading.With(Names.Clause(set, rule), reference), steps) with { Rule = reference, Reason = result?.Stop };
    }

    private IEnumerable<ExplanationStep> Satisfying(RuleResult result) => result.Counting.Hits.Select(hit =>
        Step.Of(StepKind.Entry, Texts.EntryHolds.With(telling.Names.Entry(hit.Entry), telling.Names.Role(hit.As))).About(hit.Entry));

    private IEnumerable<ExplanationStep> WhyNot(RuleResult result)
    {
        var ofCondition = result.Rule.When is { } when ? new ConditionTeller(telling).Tell(when) : [];
        var exceptions = result.Rule.Unless.SelectMany(OfException);
        var further = result.State == RuleState.Undetermined
            ? result.Missing.Except(result.First.Missing, StringComparer.Ordinal).Select(telling.Missing.Step)
            : [];
        return _scope.OutOfScope(result.Rule)
            .Concat(ofCondition).Concat(exceptions).Concat(further)
            .Concat(new StopTeller(telling, result).Tell());
    }

    private IEnumerable<ExplanationStep> OfException(Condition exception)
    {
        var steps = new ConditionTeller(telling, wanted: false).Tell(exception);
        var holds = new ConditionEvaluator(Situation, View.Actual).Judge(exception).Truth == Truth.True;
        return steps.Count == 0 ? [] : [Step.Of(StepKind.Exception, holds ? Texts.UnlessHolds : Texts.UnlessOpen, steps)];
    }
}
