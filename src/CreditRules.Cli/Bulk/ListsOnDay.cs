using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>What there is to say of the lists that were searched, on the day of the matter.</summary>
internal sealed record ListsOnDay
{
    // Lists are published monthly at the least.
    private const int UsualMaxAgeDays = 31;

    internal required IReadOnlyList<string> Stale { get; init; }

    internal required IReadOnlyList<string> NotSearched { get; init; }

    internal required IReadOnlyList<Diagnostic> Warnings { get; init; }

    internal static ListsOnDay Of(string file, EntrySearch entries, ScreenMatter matter, bool isStrict)
    {
        var day = matter.Matter.Context.Date;
        var maxAge = matter.Book.Options.MaxAgeDays ?? UsualMaxAgeDays;
        var stale = entries.Lists.Where(list => list.AsOf is not { } asOf || asOf > day || day.DayNumber - asOf.DayNumber > maxAge).ToArray();
        var notSearched = ListsAsked.By(matter.Matter).Except(entries.Lists.Select(list => list.List), StringComparer.Ordinal).ToArray();
        var warnings = stale.Select(list => list.AsOf switch
        {
            null => BulkProblems.Told(file, BulkProblems.Undated, list.List),
            { } asOf when asOf > day => BulkProblems.Told(file, BulkProblems.Later, list.List, ResultText.Day(asOf), ResultText.Day(day)),
            { } asOf => BulkProblems.Told(file, BulkProblems.Stale, list.List, ResultText.Day(asOf), ResultText.Day(day)),
        });
        return new ListsOnDay
        {
            Stale = [.. stale.Select(list => list.List)],
            NotSearched = notSearched,
            Warnings = notSearched.Length == 0 || isStrict
                ? [.. warnings]
                : [.. warnings, BulkProblems.Told(file, BulkProblems.NotSearched, string.Join(", ", notSearched))],
        };
    }
}
