using CreditRules.Diagnostics;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>No two regime editions begin on one day: each is in force until the next one's.</summary>
internal sealed class EditionDayCheck : Check
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        foreach (var same in book.Editions.GroupBy(edition => edition.From))
        {
            foreach (var edition in same.Skip(1))
            {
                report.Add(RuleProblems.SameEditionDay, edition, "$.from", same.First().Id, PartialDate.Of(edition.From).ToString());
            }
        }
    }
}
