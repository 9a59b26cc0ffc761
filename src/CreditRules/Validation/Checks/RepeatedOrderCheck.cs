using CreditRules.Diagnostics;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>A rule orders a measure once for each combination of its separate parameters.</summary>
internal sealed class RepeatedOrderCheck : Check
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        foreach (var (set, rule, path) in RuleWalk.Rules(book))
        {
            var seen = new HashSet<(string, ValueMap<FactValue>)>();
            foreach (var (index, order) in rule.Then.Index())
            {
                if (book.Measures.TryGetValue(order.Measure, out var measure) && !seen.Add((order.Measure, Separate(order, measure))))
                {
                    report.Add(RuleProblems.RepeatedOrder, set, RuleWalk.At(path + ".then", index) + ".measure", order.Measure);
                }
            }
        }
    }

    private static ValueMap<FactValue> Separate(MeasureOrder order, Measure measure) => order.Parameters
        .Where(given => measure.Parameters.Any(parameter => parameter.Name == given.Key && parameter.Combine == Combine.Separate))
        .ToValueMap();
}
