using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>What an entry of a list counts as: its version's polarity and tier, or its grade's.</summary>
internal readonly record struct EntryKind(Polarity? Polarity, Tier? Tier, string Field)
{
    /// <summary>Every kind of entry that the lists asked for have in any version.</summary>
    internal static IEnumerable<EntryKind> Of(RuleBookContent book, Listed listed) =>
        from list in book.Lists.Values
        where listed.List is null || listed.List == list.Id
        from version in list.Versions
        from kind in Of(version)
        where kind.Fits(listed)
        select kind;

    /// <summary>Every polarity that a leaf counts as, in order; empty of a condition that reads no list.</summary>
    internal static IReadOnlyList<Polarity> Polarities(RuleBookContent book, Condition condition) => condition switch
    {
        Listed { Polarity: { } own } => [own],
        Listed listed => [.. Of(book, listed).Select(kind => kind.Polarity).OfType<Polarity>().Distinct().Order()],
        ListedInFields => [Model.Polarity.Black, Model.Polarity.Watch],
        _ => [],
    };

    private static IEnumerable<EntryKind> Of(ListVersion version) => version.Grades.Count == 0
        ? [new(version.Polarity, version.Tier, version.Field)]
        : version.Grades.Select(grade => new EntryKind(grade.Polarity, grade.Tier, version.Field));

    private bool Fits(Listed listed) =>
        (listed.Polarity is null || listed.Polarity == Polarity)
        && (listed.Tier is null || listed.Tier == Tier)
        && (listed.Field is null || listed.Field == Field);
}
