using CreditRules.Model;

namespace CreditRules.Tests.Laws.Generation;

/// <summary>What an entry of a list can count as in one of its versions.</summary>
internal sealed record EntryKind(CreditList List, ListVersion Version, string? Grade, Polarity Polarity, Tier? Tier)
{
    internal static ValueList<EntryKind> Of(IEnumerable<CreditList> lists) =>
        lists.SelectMany(list => list.Versions.SelectMany(version => Of(list, version))).ToValueList();

    internal bool Fits(Listed listed) =>
        (listed.List is null || listed.List == List.Id)
        && (listed.Polarity is null || listed.Polarity == Polarity)
        && (listed.Tier is null || listed.Tier == Tier)
        && (listed.Field is null || listed.Field == Version.Field);

    private static IEnumerable<EntryKind> Of(CreditList list, ListVersion version) => version.Grades.Count == 0
        ? [new(list, version, null, version.Polarity!.Value, version.Tier)]
        : version.Grades.Select(grade => new EntryKind(list, version, grade.Code, grade.Polarity, grade.Tier));
}
