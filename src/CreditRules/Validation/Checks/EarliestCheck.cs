using CreditRules.Diagnostics;
using CreditRules.Format;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>A way out opens before the entry ends by itself, whatever its severity.</summary>
internal sealed class EarliestCheck : Check
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        foreach (var (list, version, path) in PlacedListVersion.Of(book))
        {
            foreach (var (index, remedy) in version.Remedies.Index())
            {
                var late = Enum.GetValues<Severity>().Where(severity => IsLate(remedy, version.Term, severity)).ToArray();
                if (late.Length > 0)
                {
                    report.Add(
                        RuleProblems.EarliestAfterTerm, list, RuleWalk.At(path + ".remedies", index),
                        string.Join("`, `", late.Select(Words.Severity.WordOf)));
                }
            }
        }
    }

    private static bool IsLate(RemedyDeclaration remedy, ListTerm term, Severity severity) =>
        remedy.EarliestFor(severity) is { } earliest
        && Longest(term is ListTerm.BySeverity by ? by.Of(severity) : term) is { } longest
        && earliest.IsLonger(longest);

    private static Period? Longest(ListTerm? term) => term switch
    {
        ListTerm.Fixed { Length: var length } => length,
        ListTerm.Range { Max: var max } => max,
        ListTerm.UntilNextPublication { Max: var max } => max,
        _ => null,
    };
}
