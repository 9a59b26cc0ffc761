using CreditRules.Diagnostics;
using CreditRules.Format;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>What goes by severity names some, leaves none without an answer, and has nothing for others where there are none.</summary>
internal sealed class SeverityCheck : Check
{
    private static Severity[] All => Enum.GetValues<Severity>();

    internal override void Run(RuleBookContent book, CheckReport report)
    {
        foreach (var (list, version, path) in PlacedListVersion.Of(book))
        {
            if (version.Term is ListTerm.BySeverity term)
            {
                CheckTerm(report, list, path + ".term.bySeverity", term);
            }

            foreach (var (index, remedy) in version.Remedies.Index())
            {
                CheckEarliest(report, list, RuleWalk.At(path + ".remedies", index), remedy);
            }
        }
    }

    private static void CheckTerm(CheckReport report, CreditList list, string path, ListTerm.BySeverity term)
    {
        var named = term with { Otherwise = null };
        var unnamed = All.Where(severity => named.Of(severity) is null).ToArray();
        if (unnamed.Length == All.Length)
        {
            report.Add(RuleProblems.NoSeverityNamed, list, path, "bySeverity");
        }
        else if (term.Otherwise is null && unnamed.Length > 0)
        {
            report.Add(RuleProblems.SeverityWithoutTerm, list, path, string.Join("`, `", unnamed.Select(Words.Severity.WordOf)));
        }
        else if (term.Otherwise is not null && unnamed.Length == 0)
        {
            report.Add(RuleProblems.NoSeverityLeft, list, path + ".otherwise", "otherwise");
        }
    }

    private static void CheckEarliest(CheckReport report, CreditList list, string path, RemedyDeclaration remedy)
    {
        if (remedy.EarliestBySeverity is not { } earliest)
        {
            return;
        }

        if (Array.TrueForAll(All, severity => earliest.Of(severity) is null))
        {
            report.Add(RuleProblems.NoSeverityNamed, list, path + ".earliestBySeverity", "earliestBySeverity");
        }
        else if (remedy.Earliest is not null && Array.TrueForAll(All, severity => earliest.Of(severity) is not null))
        {
            report.Add(RuleProblems.NoSeverityLeft, list, path + ".earliest", "earliest");
        }
    }
}
