using System.Globalization;
using CreditRules.Evaluation;

namespace CreditRules.Explaining;

/// <summary>Tells a whole decision: the answer, its findings, what did not apply, and, in detail, each rule in scope that stayed out.</summary>
internal sealed class DecisionTeller(Decision decision, Assessment assessment)
{
    private readonly Telling _telling = new(assessment);

    internal Explanation Tell()
    {
        var frame = new FrameTeller(_telling, decision);
        return new()
        {
            Decision = decision,
            Steps =
            [
                .. frame.Head(),
                .. Section(Texts.Restrictions, decision.Restrictions),
                .. Section(Texts.Incentives, decision.Incentives),
                .. Section(Texts.Procedures, decision.Procedures),
                .. Section(Texts.Safeguards, decision.Safeguards),
                .. new NotAppliedTeller(_telling).Tell(decision.NotApplied),
                .. RuleByRule(),
                .. frame.Tail(),
            ],
        };
    }

    private IEnumerable<ExplanationStep> Section(Phrase heading, IReadOnlyList<Finding> findings) => findings.Count == 0 ? [] :
    [
        Step.Of(
            StepKind.Section,
            heading.With(findings.Count.ToString(CultureInfo.InvariantCulture)),
            findings.Select(new FindingTeller(_telling).Tell)),
    ];

    private IEnumerable<ExplanationStep> RuleByRule()
    {
        var rules = new RuleTeller(_telling);
        ExplanationStep[] steps = [.. assessment.Results.Where(result => result.State != RuleState.Applied).Select(result => Tell(rules, result))];
        return steps.Length == 0 ? [] : [Step.Of(StepKind.Section, Texts.RuleByRule, steps).InDetail()];
    }

    private ExplanationStep Tell(RuleTeller rules, RuleResult result)
    {
        var told = rules.Tell(result.Set, result.Rule);
        var yields = Step.Of(StepKind.Measure, Texts.Yields.With(_telling.Names.Measures(result.Rule)));
        return told with { Steps = [yields, .. told.Steps] };
    }
}
