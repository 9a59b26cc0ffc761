using CreditRules.Diagnostics;
using CreditRules.Format;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>A measure is ordered with parameters that it declares, of the declared type, and a period is longer than nothing.</summary>
internal sealed class OrderParameterCheck : Check
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        foreach (var (set, rule, path) in RuleWalk.Rules(book))
        {
            foreach (var (index, order) in rule.Then.Index())
            {
                if (book.Measures.TryGetValue(order.Measure, out var measure))
                {
                    CheckOrder(report, set, RuleWalk.At(path + ".then", index) + ".parameters.", order, measure);
                }
            }
        }
    }

    private static void CheckOrder(CheckReport report, RuleSet set, string path, MeasureOrder order, Measure measure)
    {
        foreach (var (name, value) in order.Parameters)
        {
            if (measure.Parameters.FirstOrDefault(parameter => parameter.Name == name) is not { } declared)
            {
                var known = measure.Parameters.Select(parameter => parameter.Name).ToList();
                report.Add(RuleProblems.UnknownParameter, set, path + name, name, measure.Code, Suggestion.Advice(name, known));
            }
            else if (!declared.Type.Accepts(value))
            {
                report.Add(RuleProblems.WrongParameterType, set, path + name, name, declared.Type.Name(), value.ToString());
            }
            else if (declared.IsPeriod && value.AsNumber <= 0)
            {
                report.Add(RuleProblems.PeriodNotPositive, set, path + name, name, value.ToString());
            }
        }
    }
}
