using CreditRules.Diagnostics;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>A rule set changes a rule, or caps a period, in one way at a time.</summary>
internal sealed class RepeatedChangeCheck : Check
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        foreach (var set in book.RuleSets)
        {
            var earlier = new List<LocalChange>();
            foreach (var change in LocalChange.Of(set))
            {
                if (earlier.Exists(other => other.Target == change.Target && other.Meets(change)))
                {
                    report.Add(RuleProblems.RepeatedChange, set, change.Path, change.Target);
                }

                earlier.Add(change);
            }
        }
    }
}
