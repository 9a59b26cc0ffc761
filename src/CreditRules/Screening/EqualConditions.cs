using CreditRules.Screening;

namespace CreditRules;

/// <summary>Says which of several that are equal otherwise is to be preferred (同等条件下优先): a partial order with its reason, never a score.</summary>
/// <remarks>Pure functions; any number of threads may use them.</remarks>
public static class EqualConditions
{
    /// <summary>Every pair of which one is to be preferred to the other, in the order of their places.</summary>
    /// <param name="equals">The decisions about those whom you declare equal, one each, in the same matter.</param>
    /// <remarks>
    /// One is preferred iff neither is prohibited, restricted or in review, and its measures that break ties
    /// (<see cref="Finding.Preference"/>) strictly contain the other's. No pair, no preference: then the law leaves it to you.
    /// </remarks>
    public static IReadOnlyList<Preference> Compare(IReadOnlyList<Decision> equals)
    {
        ArgumentNullException.ThrowIfNull(equals);
        return [.. PreferenceOrder.Pairs([.. equals.Select(PreferenceOrder.MeasuresOf)])];
    }
}
