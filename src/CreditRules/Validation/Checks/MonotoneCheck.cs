using CreditRules.Diagnostics;
using CreditRules.Format;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>
/// One more black or watch entry never lifts a restriction and one more black entry never brings an incentive; one more
/// red entry does the reverse. So a leaf may stand only where its being true counts in the right direction.
/// </summary>
internal sealed class MonotoneCheck : Check
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        foreach (var (set, rule, path) in RuleWalk.Rules(book))
        {
            foreach (var effect in OrderedMeasures.Of(book, rule).Select(measure => measure.Effect).Distinct())
            {
                foreach (var placed in RuleWalk.Conditions(rule, path))
                {
                    CheckLeaf(report, set, effect, placed, EntryKind.Polarities(book, placed.Condition));
                }
            }
        }
    }

    private static void CheckLeaf(CheckReport report, RuleSet set, Effect effect, PlacedCondition placed, IReadOnlyList<Polarity> polarities)
    {
        // In `unless` the whole condition is negated once more.
        var isHelpful = placed.IsNegated == placed.IsUnless;
        var wrong = polarities.Where(polarity => MustHelp(effect, polarity) is { } must && must != isHelpful).ToList();
        if (wrong.Count > 0)
        {
            var names = string.Join(", ", wrong.Select(polarity => $"`{Words.Polarity.WordOf(polarity)}`"));
            var member = placed.Condition is Listed ? ".listed" : ".listedInFields";
            report.Add(RuleProblems.NotMonotone, set, placed.Path + member, names, Harm(effect, isHelpful));
        }
    }

    /// <summary>Whether the leaf must help the rule to apply, must hinder it, or (null) may do either.</summary>
    private static bool? MustHelp(Effect effect, Polarity polarity) => (effect, polarity) switch
    {
        (Effect.Restriction, Polarity.Red) => false,
        (Effect.Restriction, _) => true,
        (Effect.Incentive, Polarity.Red) => true,
        (Effect.Incentive, Polarity.Black) => false,
        _ => null,
    };

    private static Particular Harm(Effect effect, bool isHelpful) => (effect, isHelpful) switch
    {
        (Effect.Restriction, true) => new("引起惩戒", "bring the restriction"),
        (Effect.Restriction, false) => new("解除惩戒", "lift the restriction"),
        (_, true) => new("带来激励", "bring the incentive"),
        _ => new("取消激励", "take the incentive away"),
    };
}
