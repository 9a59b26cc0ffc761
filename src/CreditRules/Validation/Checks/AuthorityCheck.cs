using CreditRules.Diagnostics;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>The authority of a local change was seen; if not, the author should know that the change isn't applied.</summary>
internal sealed class AuthorityCheck : Check
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        foreach (var change in book.RuleSets.SelectMany(LocalChange.Of))
        {
            if (change.Authority.Evidence == Evidence.Unconfirmed)
            {
                report.Add(RuleProblems.UnconfirmedAuthority, change.Set, change.Path + ".authority.evidence", change.Authority.Document);
            }
        }
    }
}
