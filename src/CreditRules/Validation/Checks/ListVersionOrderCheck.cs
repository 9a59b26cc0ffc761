using CreditRules.Diagnostics;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>The versions of a list stand in order, and none on another's day.</summary>
internal sealed class ListVersionOrderCheck : Check
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        foreach (var list in book.Lists.Values)
        {
            for (var i = 1; i < list.Versions.Count; i++)
            {
                var (before, from) = (list.Versions[i - 1].From, list.Versions[i].From);
                if (from <= before)
                {
                    report.Add(
                        RuleProblems.VersionsOutOfOrder, list, RuleWalk.At("$.versions", i) + ".from",
                        PartialDate.Of(from).ToString(), PartialDate.Of(before).ToString());
                }
            }
        }
    }
}
