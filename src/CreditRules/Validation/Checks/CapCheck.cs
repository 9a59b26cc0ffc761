using CreditRules.Diagnostics;
using CreditRules.Format;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>A cap cuts a declared period of its measure, and leaves more than nothing.</summary>
internal sealed class CapCheck : Check
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        foreach (var set in book.RuleSets)
        {
            foreach (var (index, cap) in set.Caps.Index())
            {
                CheckCap(book, report, set, RuleWalk.At("$.caps", index), cap);
            }
        }
    }

    private static void CheckCap(RuleBookContent book, CheckReport report, RuleSet set, string path, Cap cap)
    {
        var periods = MeasurePeriods.Of(book, cap.Measure);
        if (book.Measures.ContainsKey(cap.Measure) && !periods.Contains(cap.Parameter, StringComparer.Ordinal))
        {
            report.Add(RuleProblems.NotAPeriod, set, path + ".parameter", cap.Parameter, cap.Measure, Suggestion.Advice(cap.Parameter, periods));
        }

        if (cap.Max <= 0)
        {
            report.Add(RuleProblems.PeriodNotPositive, set, path + ".max", cap.Parameter, FactValue.Of(cap.Max).ToString());
        }
    }
}
