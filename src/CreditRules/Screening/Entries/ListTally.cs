namespace CreditRules.Screening;

/// <summary>How many entries each list has, and of which day it is, added up over the files that were read.</summary>
/// <remarks>Not thread-safe: one file is added after the other.</remarks>
internal sealed class ListTally
{
    private readonly SortedDictionary<int, (DateOnly? AsOf, long Entries)> _lists = [];

    /// <summary>Adds what a file had.</summary>
    /// <param name="entries">The entries of each list, by its number.</param>
    /// <param name="defaultList">The list of records that name none; it was looked at even where nobody stands on it; -1 where there is none.</param>
    /// <param name="asOf">The day of the snapshot; null where nobody said.</param>
    internal void Add(IReadOnlyDictionary<int, long> entries, int defaultList, DateOnly? asOf)
    {
        if (defaultList >= 0)
        {
            Add(defaultList, 0, asOf);
        }

        foreach (var (list, count) in entries)
        {
            Add(list, count, asOf);
        }
    }

    /// <summary>The lists in ordinal order of their codes, as the lists of a rule book are numbered.</summary>
    internal IReadOnlyList<ListSnapshot> ToSnapshots(IReadOnlyList<string> codes) =>
        [.. _lists.Select(list => new ListSnapshot(codes[list.Key], list.Value.AsOf, list.Value.Entries))];

    private void Add(int list, long count, DateOnly? asOf) => _lists[list] = _lists.TryGetValue(list, out var before)
        ? (ListSnapshot.Earlier(before.AsOf, asOf), before.Entries + count)
        : (asOf, count);
}
