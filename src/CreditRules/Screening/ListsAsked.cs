using CreditRules.Compilation;
using CreditRules.Model;

namespace CreditRules.Screening;

/// <summary>The lists on which the restrictions of a matter hang.</summary>
internal static class ListsAsked
{
    /// <summary>The codes of the lists that a restriction in force names and that nothing stops from applying, in ordinal order.</summary>
    /// <remarks>Restrictions that select lists by polarity or tier ask about all of them, and name none.</remarks>
    internal static IReadOnlyList<string> By(PreparedContext matter) =>
    [
        .. matter.Scoped(matter.InForce)
            .Where(rule => rule.Stop is null && rule.Rule.Then.Any(order => IsRestriction(matter, order.Measure)))
            .SelectMany(rule => ConditionReach.Leaves(rule.Rule))
            .OfType<Listed>()
            .Select(leaf => leaf.List)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    private static bool IsRestriction(PreparedContext matter, string measure) =>
        matter.Book.Content.Measures.TryGetValue(measure, out var found) && found.Effect == Effect.Restriction;
}
