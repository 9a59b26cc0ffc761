using CreditRules.Diagnostics;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>A local rule set switches off or narrows rules from above only, and none that is mandatory.</summary>
internal sealed class ChangedRuleCheck : Check
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        foreach (var change in book.RuleSets.SelectMany(LocalChange.Of))
        {
            if (change.Rule is not { } reference || !book.Rules.TryGetValue(reference, out var changed))
            {
                continue;
            }

            if (!Region.IsStrictlyAbove(changed.Set.Region, change.Set.Region))
            {
                report.Add(RuleProblems.RuleNotFromAbove, change.Set, change.Path + ".rule", reference, changed.Set.Region, change.Set.Region);
            }

            if (changed.Rule.Then.Any(order => order.Binding == Binding.Mandatory))
            {
                report.Add(RuleProblems.MandatoryRule, change.Set, change.Path + ".rule", reference);
            }
        }
    }
}
