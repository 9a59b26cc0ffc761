using CreditRules.Diagnostics;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>A list is plain, with a polarity and a tier of its own, or graded, with one of each for every grade; red has no tier.</summary>
internal sealed class ListPolarityCheck : Check
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        foreach (var placed in PlacedListVersion.Of(book))
        {
            if (placed.Version.Grades.Count > 0)
            {
                CheckGraded(report, placed);
            }
            else if (placed.Version.Polarity is { } polarity)
            {
                CheckTier(report, placed.List, placed.Path, polarity, placed.Version.Tier);
            }
            else
            {
                report.Add(RuleProblems.PolarityMissing, placed.List, placed.Path);
            }
        }
    }

    private static void CheckGraded(CheckReport report, PlacedListVersion placed)
    {
        if (placed.Version.Polarity is not null)
        {
            report.Add(RuleProblems.GradedWithOwn, placed.List, placed.Path + ".polarity", "polarity");
        }

        if (placed.Version.Tier is not null)
        {
            report.Add(RuleProblems.GradedWithOwn, placed.List, placed.Path + ".tier", "tier");
        }

        foreach (var (index, grade) in placed.Version.Grades.Index())
        {
            CheckTier(report, placed.List, RuleWalk.At(placed.Path + ".grades", index), grade.Polarity, grade.Tier);
        }
    }

    private static void CheckTier(CheckReport report, CreditList list, string path, Polarity polarity, Tier? tier)
    {
        if (polarity == Polarity.Red && tier is not null)
        {
            report.Add(RuleProblems.TierOnRed, list, path + ".tier");
        }
        else if (polarity != Polarity.Red && tier is null)
        {
            report.Add(RuleProblems.TierMissing, list, path);
        }
    }
}
