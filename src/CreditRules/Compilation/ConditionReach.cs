using CreditRules.Model;

namespace CreditRules.Compilation;

/// <summary>What the form of a condition says about the entries it reads.</summary>
internal static class ConditionReach
{
    /// <summary>The leaves that ask about entries.</summary>
    internal static List<Condition> Leaves(Rule rule)
    {
        var leaves = new List<Condition>();
        if (rule.When is not null)
        {
            AddLeaves(rule.When, leaves);
        }

        foreach (var condition in rule.Unless)
        {
            AddLeaves(condition, leaves);
        }

        return leaves;
    }

    /// <summary>Whether each entry can be judged alone and the greatest truth taken: no two leaves must hold together, none is denied, none counts or adds up entries.</summary>
    internal static bool IsDecidedByOneEntry(Rule rule) =>
        (rule.When is null || IsDisjunctive(rule.When)) && !rule.Unless.Any(HasLeaf);

    /// <summary>Whether a rule may be other than false where every leaf is false.</summary>
    internal static bool MayHoldWithoutEntries(Rule rule) => rule.When is null || MayHold(rule.When, leaves: false);

    private static void AddLeaves(Condition condition, List<Condition> leaves)
    {
        if (IsLeaf(condition))
        {
            leaves.Add(condition);
        }

        foreach (var part in condition.Parts)
        {
            AddLeaves(part, leaves);
        }
    }

    private static bool IsLeaf(Condition condition) => condition is Listed or ListedInFields;

    private static bool HasLeaf(Condition condition) => IsLeaf(condition) || condition.Parts.Any(HasLeaf);

    private static bool IsDisjunctive(Condition condition) => condition switch
    {
        Listed { ListedFor.Chained: true } or ListedInFields => false,
        Condition.Any any => any.Of.All(IsDisjunctive),
        Condition.All all => all.Of.Count(HasLeaf) <= 1 && all.Of.All(IsDisjunctive),
        Condition.Not not => !HasLeaf(not.Of),
        _ => true,
    };

    // Whether it may be other than false; what asks about the subject or the matter may always be.
    private static bool MayHold(Condition condition, bool leaves) => condition switch
    {
        Listed or ListedInFields => leaves,
        Condition.Any any => any.Of.Any(part => MayHold(part, leaves)),
        Condition.All all => all.Of.All(part => MayHold(part, leaves)),
        Condition.Not not => MayFail(not.Of, leaves),
        _ => true,
    };

    private static bool MayFail(Condition condition, bool leaves) => condition switch
    {
        Listed or ListedInFields => !leaves,
        Condition.Any any => any.Of.All(part => MayFail(part, leaves)),
        Condition.All all => all.Of.Any(part => MayFail(part, leaves)),
        Condition.Not not => MayHold(not.Of, leaves),
        _ => true,
    };
}
