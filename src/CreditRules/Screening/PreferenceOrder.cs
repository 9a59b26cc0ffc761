using CreditRules.Model;

namespace CreditRules.Screening;

/// <summary>The order among equals: one is preferred iff its preference measures strictly contain the other's.</summary>
/// <remarks>
/// Bidders with the same measures are compared once, for all of them, so the work grows with the pairs that there are and
/// not with those that there could be. The pairs come one by one: a file declared equal as a whole may have very many.
/// </remarks>
internal static class PreferenceOrder
{
    /// <summary>The measures that break ties, in ordinal order; null where the outcome keeps the bidder from being compared.</summary>
    internal static ValueList<string>? MeasuresOf(Decision decision) => decision.Outcome >= Outcome.Review
        ? null
        : decision.Incentives.Where(finding => finding.Preference).Select(finding => finding.Measure)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();

    /// <summary>Every pair, by the place of the one to prefer, then of the other. A place that has null is in no pair.</summary>
    internal static IEnumerable<Preference> Pairs(IReadOnlyList<ValueList<string>?> measures)
    {
        var alike = measures.Index().Where(place => place.Item is not null).ToLookup(place => place.Item!, place => place.Index);
        var lesser = alike.ToDictionary(group => group.Key, group => Lesser(group.Key, alike));
        return measures.Index()
            .Where(place => place.Item is not null)
            .SelectMany(place => lesser[place.Item!].Select(other => new Preference { Bidder = place.Index, To = other.Place, Because = other.Because }));
    }

    private static (int Place, ValueList<string> Because)[] Lesser(ValueList<string> measures, ILookup<ValueList<string>, int> alike) =>
        [.. alike.Where(group => group.Key.Count < measures.Count && group.Key.All(measure => measures.Contains(measure)))
            .SelectMany(group => Beside(group, measures.Except(group.Key, StringComparer.Ordinal).ToValueList()))
            .OrderBy(other => other.Place)];

    private static IEnumerable<(int Place, ValueList<string> Because)> Beside(IEnumerable<int> places, ValueList<string> because) =>
        places.Select(place => (place, because));
}
