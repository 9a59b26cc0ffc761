using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>Which leaves of a rule an entry would satisfy if it were effective.</summary>
internal static class LeafTest
{
    /// <summary>The leaves of a condition that stand under an even number of <c>not</c>.</summary>
    internal static IEnumerable<Condition> Positive(Condition? condition, bool isNegated = false) => condition switch
    {
        null => [],
        Condition.All all => all.Of.SelectMany(part => Positive(part, isNegated)),
        Condition.Any any => any.Of.SelectMany(part => Positive(part, isNegated)),
        Condition.Not not => Positive(not.Of, !isNegated),
        Listed or ListedInFields when !isNegated => [condition],
        _ => [],
    };

    /// <summary>Every leaf of a rule that asks about entries.</summary>
    internal static IEnumerable<Condition> All(Rule rule) => rule.Unless.Prepend(rule.When).OfType<Condition>()
        .SelectMany(condition => condition.SelfAndParts())
        .Where(condition => condition is Listed or ListedInFields);

    /// <summary>Whether the entry, once effective, satisfies the leaf.</summary>
    internal static Truth Judge(Condition leaf, Entry entry, Situation situation)
    {
        if (!entry.IsInRegion)
        {
            return Truth.False;
        }

        return leaf switch
        {
            Listed listed when entry.Party.Roles.Any(listed.As.Contains) => EntryTest.Judge(listed, entry, situation.EntriesOf(entry.Party)).Truth,
            ListedInFields asked when entry.Party.Roles.Any(asked.As.Contains) => entry.HasPolarity(polarity => polarity != Polarity.Red),
            _ => Truth.False,
        };
    }
}
