using CreditRules.Evaluation;
using CreditRules.Model;

namespace CreditRules.Cli.Cases;

/// <summary>One part of a decision that isn't as expected, both sides as sets in ordinal order.</summary>
internal sealed record Difference(string Part, ValueList<string> Expected, ValueList<string> Actual)
{
    /// <summary>Every part that was expected and came out otherwise.</summary>
    internal static IReadOnlyList<Difference> Between(Expectation expect, Decision decision)
    {
        var differences = new List<Difference>();
        Compare("outcome", expect.Outcome is { } outcome ? [Word(outcome)] : null, [Word(decision.Outcome)]);
        Compare("restrictions", expect.Restrictions, MeasuresOf(decision.Restrictions));
        Compare("incentives", expect.Incentives, MeasuresOf(decision.Incentives));
        Compare("procedures", expect.Procedures, MeasuresOf(decision.Procedures));
        Compare("safeguards", expect.Safeguards, MeasuresOf(decision.Safeguards));
        Compare("parameters", expect.Parameters?.Select(p => Line(p.Measure, p.Parameters)), ParametersOf(decision));
        Compare("rules", expect.Rules, RulesOf(decision));
        Compare("notApplied", expect.NotApplied?.Select(n => Line(n.Rule, n.Reason)), decision.NotApplied.Select(n => Line(n.Rule, n.Reason)));
        return differences;

        void Compare(string part, IEnumerable<string>? expected, IEnumerable<string> actual)
        {
            if (expected is not null && new Difference(part, Set(expected), Set(actual)) is var difference && !difference.Expected.Equals(difference.Actual))
            {
                differences.Add(difference);
            }
        }
    }

    /// <summary>Every rule that applied.</summary>
    internal static IEnumerable<string> RulesOf(Decision decision) => FindingsOf(decision).SelectMany(finding => finding.Rules);

    private static IEnumerable<Finding> FindingsOf(Decision decision) =>
        new[] { decision.Restrictions, decision.Incentives, decision.Procedures, decision.Safeguards }.SelectMany(findings => findings);

    private static IEnumerable<string> ParametersOf(Decision decision) => FindingsOf(decision)
        .Where(finding => finding.Parameters.Count > 0)
        .Select(finding => Line(finding.Measure, finding.Parameters));

    private static IEnumerable<string> MeasuresOf(IEnumerable<Finding> findings) => findings.Select(finding => finding.Measure);

    private static string Word(Outcome outcome) => DecisionParts.Outcome.WordOf(outcome);

    private static string Line(string? rule, Reason reason) => (rule ?? "-") + ": " + DecisionParts.Reason.WordOf(reason);

    private static string Line(string measure, IReadOnlyDictionary<string, FactValue> parameters) =>
        $"{measure}: {string.Join(", ", parameters.Select(pair => $"{pair.Key} {pair.Value}"))}";

    private static ValueList<string> Set(IEnumerable<string> items) =>
        items.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();
}
