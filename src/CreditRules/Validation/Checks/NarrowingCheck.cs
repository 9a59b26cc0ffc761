using CreditRules.Diagnostics;
using CreditRules.Format;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>A narrowing names what it narrows, and leaves less than was there.</summary>
internal sealed class NarrowingCheck : Check
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        foreach (var set in book.RuleSets)
        {
            foreach (var (index, narrowing) in set.Narrows.Index())
            {
                var path = RuleWalk.At("$.narrows", index);
                if (narrowing.Binding is null && narrowing.Parameters.Count == 0)
                {
                    report.Add(RuleProblems.EmptyNarrowing, set, path);
                }
                else if (book.Rules.TryGetValue(narrowing.Rule, out var narrowed))
                {
                    CheckBinding(report, set, path, narrowing, narrowed.Rule);
                    CheckParameters(book, report, set, path, narrowing, narrowed.Rule);
                }
            }
        }
    }

    private static void CheckBinding(CheckReport report, RuleSet set, string path, Narrowing narrowing, Rule rule)
    {
        if (narrowing.Binding is { } left && rule.Then.All(order => order.Binding <= left))
        {
            report.Add(RuleProblems.NarrowingWithoutEffect, set, path + ".binding", Words.Binding.WordOf(left), narrowing.Rule);
        }
    }

    // A narrowing shortens a period that the rule orders; one that it doesn't order it can't set.
    private static void CheckParameters(RuleBookContent book, CheckReport report, RuleSet set, string path, Narrowing narrowing, Rule rule)
    {
        foreach (var (name, value) in narrowing.Parameters)
        {
            var place = path + ".parameters." + name;
            var orders = rule.Then.Where(order => MeasurePeriods.Of(book, order.Measure).Contains(name, StringComparer.Ordinal)).ToList();
            if (orders.Count == 0)
            {
                var periods = rule.Then.SelectMany(order => MeasurePeriods.Of(book, order.Measure)).Distinct(StringComparer.Ordinal).ToList();
                var measures = string.Join("`, `", rule.Then.Select(order => order.Measure).Distinct(StringComparer.Ordinal));
                report.Add(RuleProblems.NotAPeriod, set, place, name, measures, Suggestion.Advice(name, periods));
            }
            else if (value.AsNumber is not > 0)
            {
                report.Add(RuleProblems.PeriodNotPositive, set, place, name, value.ToString());
            }
            else if (orders.All(order => !order.Parameters.TryGetValue(name, out var given) || given.AsNumber <= value.AsNumber))
            {
                report.Add(RuleProblems.NarrowingWithoutEffect, set, place, value.ToString(), narrowing.Rule);
            }
        }
    }
}
