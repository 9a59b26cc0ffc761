using CreditRules.Diagnostics;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>No two documents, and no two rules of a rule set, share an id.</summary>
internal sealed class DuplicateIdCheck : Check
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        foreach (var same in book.Documents.GroupBy(document => document.Id, StringComparer.Ordinal))
        {
            foreach (var document in same.Skip(1))
            {
                report.Add(RuleProblems.DuplicateDocument, document, "$.id", document.Id);
            }
        }

        foreach (var set in book.RuleSets)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (index, rule) in set.Rules.Index())
            {
                if (!seen.Add(rule.Id))
                {
                    report.Add(RuleProblems.DuplicateRule, set, RuleWalk.At("$.rules", index) + ".id", rule.Id);
                }
            }
        }
    }
}
