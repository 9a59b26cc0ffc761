using System.Globalization;
using CreditRules.Evaluation;
using CreditRules.Model;

namespace CreditRules.Explaining;

/// <summary>Tells of one measure whether it follows, and of every rule that could yield it what keeps it out.</summary>
internal sealed class WhyNotTeller(Decision decision, Assessment assessment, string measure)
{
    private readonly Telling _telling = new(assessment);

    private Measure Measure => assessment.Situation.Book.Measures[measure];

    internal Explanation Tell()
    {
        var frame = new FrameTeller(_telling, decision);
        var findings = Findings.Where(finding => finding.Measure == measure).ToArray();
        return new()
        {
            Decision = decision,
            Measure = measure,
            Steps =
            [
                Step.Of(StepKind.Measure, Texts.AskedMeasure.With(_telling.Names.Measure(measure))) with { Measure = measure },
                .. frame.Head().Skip(1),
                Step.Of(StepKind.Answer, Answer(findings), findings.Select(new FindingTeller(_telling).Tell)),
                .. Rules(),
                .. frame.Tail(),
            ],
        };
    }

    private IEnumerable<Finding> Findings =>
        decision.Restrictions.Concat(decision.Incentives).Concat(decision.Procedures).Concat(decision.Safeguards);

    private Phrase Answer(IReadOnlyCollection<Finding> findings) =>
        findings.Count > 0 ? Texts.MeasureFollows
        : assessment.Results.Any(result => result.State == RuleState.Undetermined && Yields(result.Rule)) ? Texts.MeasureOpen
        : Texts.MeasureNot;

    private bool Yields(Rule rule) => rule.Then.Any(order => order.Measure == measure);

    // Those that speak of the matter come first.
    private IEnumerable<ExplanationStep> Rules()
    {
        var speaking = assessment.Results.Select(result => result.Reference).ToHashSet(StringComparer.Ordinal);
        var rules = new RuleTeller(_telling);
        ExplanationStep[] steps = [.. assessment.Situation.Book.Rules
            .Where(pair => Yields(pair.Value.Rule))
            .OrderByDescending(pair => speaking.Contains(pair.Key))
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => rules.Tell(pair.Value.Set, pair.Value.Rule))];
        return steps.Length == 0
            ? [Step.Of(StepKind.Section, Texts.NoRule)]
            : [Step.Of(StepKind.Section, Texts.RulesFor.With(steps.Length.ToString(CultureInfo.InvariantCulture)), steps)];
    }
}
