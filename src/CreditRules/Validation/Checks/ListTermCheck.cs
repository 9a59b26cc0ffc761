using CreditRules.Diagnostics;
using CreditRules.Format;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>The shortest and the usual term of a list are no longer than its longest, and a term by ground names each ground of the list at most once.</summary>
internal sealed class ListTermCheck : Check
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        foreach (var placed in PlacedListVersion.Of(book))
        {
            if (placed.Version.Term is ListTerm.ByGround byGround)
            {
                CheckGrounds(report, placed.List, placed.Version, placed.Path + ".term.byGround.cases", byGround);
            }

            foreach (var (term, path) in PlacedTerm.Of(placed))
            {
                CheckLength(report, placed.List, path, term);
            }
        }
    }

    private static void CheckGrounds(CheckReport report, CreditList list, ListVersion version, string path, ListTerm.ByGround byGround)
    {
        var known = version.Grounds.Select(ground => ground.Code).ToArray();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, one) in byGround.Cases.Index())
        {
            foreach (var (place, ground) in one.Grounds.Index())
            {
                var at = RuleWalk.At(RuleWalk.At(path, index) + ".grounds", place);
                if (!known.Contains(ground, StringComparer.Ordinal))
                {
                    report.Add(RuleProblems.UnknownGround, list, at, ground, list.Id, Suggestion.Advice(ground, known));
                }
                else if (!seen.Add(ground))
                {
                    report.Add(RuleProblems.RepeatedGroundTerm, list, at, ground);
                }
            }
        }
    }

    private static void CheckLength(CheckReport report, CreditList list, string path, ListTerm term)
    {
        if (term is ListTerm.Range range && range.Min.IsLonger(range.Max))
        {
            report.Add(RuleProblems.TermReversed, list, path + ".range.min", "min");
        }
        else if (term is ListTerm.UntilNextPublication yearly && yearly.Usual.IsLonger(yearly.Max))
        {
            report.Add(RuleProblems.TermReversed, list, path + ".untilNextPublication.usual", "usual");
        }
    }
}
