using CreditRules.Diagnostics;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>Where roles are declared, the one that every rule has by default is among them.</summary>
internal sealed class SelfRoleCheck : Check
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        if (book.Vocabularies.FirstOrDefault(vocabulary => vocabulary.Roles.Count > 0) is { } first && !book.Roles.ContainsKey(Role.Self))
        {
            report.Add(RuleProblems.SelfRoleMissing, first, "$.roles");
        }
    }
}
