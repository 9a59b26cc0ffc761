using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>Turns the records of a party into entries: duplicates dropped, the latest record of each entry kept.</summary>
internal static class EntryResolver
{
    internal static IEnumerable<Entry> Entries(Party party, RuleBookContent book, Context context)
    {
        // Records without an entry id can't be told to be one entry; equal ones are duplicates all the same.
        var named = party.Memberships.Distinct().Where(record => record.EntryId is not null)
            .GroupBy(record => new Name(record.List, record.EntryId))
            .SelectMany(group => Counting([.. group]));
        var unnamed = party.Memberships.Distinct().Where(record => record.EntryId is null).Select(record => new Counted(record, false));
        foreach (var (record, isConflicting) in named.Concat(unnamed))
        {
            yield return Make(party, record, isConflicting, book.Lists[record.List], context);
        }
    }

    private static IEnumerable<Counted> Counting(IReadOnlyList<Membership> records)
    {
        var latest = records.Max(record => record.RecordedOn);
        var counting = records.Where(record => record.RecordedOn == latest).ToArray();
        var isDecided = records.Count == 1 || (counting.Length == 1 && records.All(record => record.RecordedOn is not null));
        return isDecided ? [new Counted(counting[0], false)] : records.Select(record => new Counted(record, true));
    }

    private static Entry Make(Party party, Membership record, bool isConflicting, CreditList list, Context context) => new()
    {
        Party = party,
        Record = record,
        List = list.On(context.Date),
        IsConflicting = isConflicting,
        IsInRegion = Region.Covers(list.On(context.Date).Region, context.Region),
        Term = EntryTerm.Of(record, list),
        Date = context.Date,
        IsExcludedMinor = !list.On(record.ListedOn).ExcludesMinors ? Truth.False
            : party.AdultFrom is { } adult ? (record.ListedOn < adult ? Truth.True : Truth.False)
            : Truth.Unknown,
    };

    private sealed record Name(string List, string? EntryId);

    private sealed record Counted(Membership Record, bool IsConflicting);
}
