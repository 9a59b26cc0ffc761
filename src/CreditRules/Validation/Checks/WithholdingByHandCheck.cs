using CreditRules.Diagnostics;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>An incentive doesn't repeat by hand that the blacklisted don't get it.</summary>
internal sealed class WithholdingByHandCheck : Check
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        foreach (var (set, rule, path) in RuleWalk.Rules(book))
        {
            if (!OrderedMeasures.HaveEffect(book, rule, Effect.Incentive))
            {
                continue;
            }

            foreach (var placed in RuleWalk.Conditions(rule, path))
            {
                if (placed.IsNegated != placed.IsUnless && placed.Condition is Listed listed && IsWithheldAnyway(book, listed))
                {
                    report.Add(RuleProblems.WithheldByHand, set, placed.Path + ".listed");
                }
            }
        }
    }

    // Withholding looks at the subject and at consortium members whatever the rule says; other parties only the rule can name.
    private static bool IsWithheldAnyway(RuleBookContent book, Listed listed) =>
        EntryKind.Polarities(book, listed) is [Polarity.Black] && listed.As.All(role => role is Role.Self or Role.ConsortiumMember);
}
