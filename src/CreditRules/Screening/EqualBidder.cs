using CreditRules.Model;

namespace CreditRules.Screening;

/// <summary>One that bids: a subject alone, or the members of a consortium together.</summary>
/// <param name="Subject">The subject; of a consortium, its first member in the file, which stands for it.</param>
/// <param name="Group">The group of equals as the file names it; null where it names none.</param>
/// <param name="IsDivided">Whether members of the consortium are in different groups: then nobody knows whom it equals.</param>
/// <param name="Measures">The measures that break ties: those that every member has; null where it isn't compared.</param>
internal sealed record EqualBidder(ScreenedSubject Subject, string? Group, bool IsDivided, ValueList<string>? Measures)
{
    /// <summary>The bidders of a file, in its order.</summary>
    internal static IEnumerable<EqualBidder> Of(IEnumerable<ScreenedSubject> subjects) => subjects
        .OrderBy(subject => subject.Row)
        .Index()
        .GroupBy(place => (object?)GroupName.Read(place.Item.Consortium) ?? place.Index, place => place.Item)
        .Select(members => Of([.. members]));

    private static EqualBidder Of(ScreenedSubject[] members)
    {
        var groups = members.Select(member => member.EqualGroup).Where(group => GroupName.Read(group) is not null)
            .DistinctBy(GroupName.Read).ToArray();
        return new(members[0], groups.FirstOrDefault(), groups.Length > 1, Common([.. members.Select(member => PreferenceOrder.MeasuresOf(member.Decision))]));
    }

    // A consortium is as good as what all its members have, as its qualification is that of the lowest (招标投标法第31条).
    private static ValueList<string>? Common(ValueList<string>?[] measures) => Array.Exists(measures, each => each is null)
        ? null
        : measures.Skip(1).Aggregate(measures[0]!.AsEnumerable(), (common, next) => common.Intersect(next!, StringComparer.Ordinal)).ToValueList();
}
