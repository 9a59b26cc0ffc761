using CreditRules.Diagnostics;
using CreditRules.Format;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>A check that codes are declared; an unknown one is reported with what may have been meant.</summary>
internal abstract class CodeCheck : Check
{
    private protected static void RequireAll(
        CheckReport report, IDocument document, string path, IReadOnlyList<string> codes, IReadOnlyCollection<string> known, Problem problem)
    {
        foreach (var (index, code) in codes.Index())
        {
            Require(report, document, RuleWalk.At(path, index), code, known, problem);
        }
    }

    private protected static void Require(
        CheckReport report, IDocument document, string path, string? code, IReadOnlyCollection<string> known, Problem problem)
    {
        if (code is not null && !known.Contains(code))
        {
            report.Add(problem, document, path, code, Suggestion.Advice(code, known));
        }
    }
}
