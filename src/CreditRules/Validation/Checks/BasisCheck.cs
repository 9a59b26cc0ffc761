using CreditRules.Diagnostics;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>A basis that orders or permits says how binding it is, and a local one where it counts.</summary>
internal sealed class BasisCheck : Check
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        foreach (var placed in PlacedBasis.Of(book))
        {
            if (!placed.IsAuthority)
            {
                CheckBinding(report, placed);
            }

            if (placed.Basis.Level == BasisLevel.LocalRegulation)
            {
                CheckRegion(report, placed);
            }
        }
    }

    private static void CheckBinding(CheckReport report, PlacedBasis placed)
    {
        var basis = placed.Basis;
        if (basis.Role != BasisRole.Cited && basis.Binding is null)
        {
            report.Add(RuleProblems.BasisWithoutBinding, placed.Set, placed.Path, basis.Document);
        }
        else if (basis.Role == BasisRole.Cited && basis.Binding is not null)
        {
            report.Add(RuleProblems.CitedWithBinding, placed.Set, placed.Path + ".binding", basis.Document);
        }
    }

    private static void CheckRegion(CheckReport report, PlacedBasis placed)
    {
        var (own, set) = (placed.Basis.Region, placed.Set.Region);
        if (own is null or Region.National)
        {
            report.Add(RuleProblems.LocalBasisWithoutRegion, placed.Set, placed.Path, placed.Basis.Document);
        }
        else if (!Region.Covers(own, set) && !Region.Covers(set, own))
        {
            report.Add(RuleProblems.LocalBasisElsewhere, placed.Set, placed.Path + ".region", placed.Basis.Document, own, set);
        }
    }
}
