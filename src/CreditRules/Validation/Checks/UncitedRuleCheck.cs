using CreditRules.Diagnostics;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>Every rule is cited: by its clause, or by a basis.</summary>
internal sealed class UncitedRuleCheck : Check
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        foreach (var (set, rule, path) in RuleWalk.Rules(book))
        {
            if (rule.Clause is null && rule.Basis.Count == 0)
            {
                var problem = rule.Evidence == Evidence.Confirmed ? RuleProblems.Uncited : RuleProblems.UncitedUnconfirmed;
                report.Add(problem, set, path, rule.Id);
            }
        }
    }
}
