using CreditRules.Diagnostics;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>The shortest and the usual term of a list are no longer than its longest.</summary>
internal sealed class ListTermCheck : Check
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        foreach (var (list, version, path) in PlacedListVersion.Of(book))
        {
            if (version.Term is ListTerm.Range range && range.Min.IsLonger(range.Max))
            {
                report.Add(RuleProblems.TermReversed, list, path + ".term.range.min", "min");
            }
            else if (version.Term is ListTerm.UntilNextPublication yearly && yearly.Usual.IsLonger(yearly.Max))
            {
                report.Add(RuleProblems.TermReversed, list, path + ".term.untilNextPublication.usual", "usual");
            }
        }
    }
}
