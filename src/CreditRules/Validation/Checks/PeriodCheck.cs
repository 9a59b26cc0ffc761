using CreditRules.Diagnostics;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>Nothing ends before it begins: rule sets, bases, local changes.</summary>
internal sealed class PeriodCheck : Check
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        foreach (var set in book.RuleSets)
        {
            Require(report, set, "$.effective", set.Effective.From.FirstDay, set.Effective.LastDay);
            foreach (var change in LocalChange.Of(set))
            {
                Require(report, set, change.Path, change.From, change.LastDay);
            }
        }

        foreach (var placed in PlacedBasis.Of(book))
        {
            Require(report, placed.Set, placed.Path, placed.Basis.From, placed.Basis.LastDay);
        }
    }

    private static void Require(CheckReport report, RuleSet set, string path, DateOnly? from, DateOnly? lastDay)
    {
        if (from is { } start && lastDay is { } end && end < start)
        {
            report.Add(RuleProblems.EndsBeforeStart, set, path + ".lastDay", PartialDate.Of(start).ToString(), PartialDate.Of(end).ToString());
        }
    }
}
