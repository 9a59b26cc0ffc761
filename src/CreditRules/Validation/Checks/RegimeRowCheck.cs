using CreditRules.Diagnostics;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>An edition has one row for a category, no wider than its class allows, and one that something can pass.</summary>
internal sealed class RegimeRowCheck : Check
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        foreach (var edition in book.Editions)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (index, row) in edition.Rows.Index())
            {
                var path = RuleWalk.At("$.rows", index);
                if (!seen.Add(row.Category))
                {
                    report.Add(RuleProblems.RepeatedRow, edition, path + ".category", row.Category);
                }

                CheckClass(report, edition, path, row);
                CheckOpen(report, edition, path, row);
            }
        }
    }

    private static void CheckClass(CheckReport report, RegimeEdition edition, string path, RegimeRow row)
    {
        if (row.Class == RegimeClass.B && row.Impacts.Contains(Impact.Bars))
        {
            report.Add(RuleProblems.ManagementBars, edition, path + ".impacts");
        }

        if (row is { Class: RegimeClass.C, MaxBinding: not Binding.Reference })
        {
            report.Add(RuleProblems.MarketBinds, edition, path + ".maxBinding");
        }
    }

    private static void CheckOpen(CheckReport report, RegimeEdition edition, string path, RegimeRow row)
    {
        if (row.Levels.Count == 0)
        {
            report.Add(RuleProblems.ClosedRow, edition, path + ".levels", row.Category, new Particular("依据层级", "basis level"));
        }

        if (row.Impacts.Count == 0)
        {
            report.Add(RuleProblems.ClosedRow, edition, path + ".impacts", row.Category, new Particular("影响", "impact"));
        }
    }
}
