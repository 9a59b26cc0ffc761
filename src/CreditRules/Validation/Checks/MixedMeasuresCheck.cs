using CreditRules.Diagnostics;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>The measures of one rule share effect, category and impact: the gate and the merging speak of the rule as one.</summary>
internal sealed class MixedMeasuresCheck : Check
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        foreach (var (set, rule, path) in RuleWalk.Rules(book))
        {
            var first = OrderedMeasures.Of(book, rule).FirstOrDefault();
            foreach (var (index, order) in rule.Then.Index())
            {
                if (first is not null && book.Measures.TryGetValue(order.Measure, out var measure) && !AreAlike(first, measure))
                {
                    report.Add(RuleProblems.MixedMeasures, set, RuleWalk.At(path + ".then", index) + ".measure", first.Code, measure.Code);
                }
            }
        }
    }

    private static bool AreAlike(Measure a, Measure b) => a.Effect == b.Effect && a.Category == b.Category && a.Impact == b.Impact;
}
