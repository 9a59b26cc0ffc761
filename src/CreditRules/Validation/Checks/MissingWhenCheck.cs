using CreditRules.Diagnostics;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>Only procedures and safeguards may meet everybody in scope.</summary>
internal sealed class MissingWhenCheck : Check
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        foreach (var (set, rule, path) in RuleWalk.Rules(book))
        {
            if (rule.When is null && OrderedMeasures.Of(book, rule).Any(measure => measure.Effect is Effect.Restriction or Effect.Incentive))
            {
                report.Add(RuleProblems.MissingWhen, set, path, rule.Id);
            }
        }
    }
}
