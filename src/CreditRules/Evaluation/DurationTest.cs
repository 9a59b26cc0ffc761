using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>Whether an entry began long enough ago, or no longer ago than asked.</summary>
internal static class DurationTest
{
    internal static Verdict Judge(ListedFor asked, Entry entry, IReadOnlyList<Entry> siblings)
    {
        if (asked.Since is not null && EntryTest.DateFact(entry.Record, asked.Since) is null)
        {
            return Verdict.Unknown(entry.Name + ".facts." + asked.Since);
        }

        var start = asked.Since is null ? entry.Record.ListedOn : EntryTest.DateFact(entry.Record, asked.Since)!.Value;
        var within = asked.Within is not { } longest || longest.LastDayFrom(start) >= entry.Date;
        var end = asked.Within?.LastDayFrom(start);
        if (!within || asked.AtLeast is not { } shortest)
        {
            return Verdict.Of(within) with { End = within ? end : null };
        }

        if (!asked.Chained || shortest.LastDayFrom(start) <= entry.Date)
        {
            return Verdict.Of(shortest.LastDayFrom(start) <= entry.Date) with { End = end };
        }

        return Chained(shortest, entry, siblings);
    }

    // Certain if the earlier entries surely lasted until the next began; possible if they may have.
    private static Verdict Chained(Period shortest, Entry entry, IReadOnlyList<Entry> siblings)
    {
        if (shortest.LastDayFrom(ChainStart(entry, siblings, term => term.Certain)) <= entry.Date)
        {
            return Verdict.True;
        }

        return shortest.LastDayFrom(ChainStart(entry, siblings, term => term.Latest)) <= entry.Date
            ? Verdict.Unknown(siblings.Where(other => other.Record.ListedOn < entry.Record.ListedOn && other.Term.Certain != other.Term.Latest)
                .Select(other => other.Name + ".lastDay"))
            : Verdict.False;
    }

    private static DateOnly ChainStart(Entry entry, IReadOnlyList<Entry> siblings, Func<EntryTerm, DateOnly?> end)
    {
        var start = entry.Record.ListedOn;
        var earlier = siblings.Where(other => Links(other, entry)).OrderByDescending(other => other.Record.ListedOn).ToArray();
        bool moved;
        do
        {
            moved = false;
            foreach (var other in earlier.Where(other => other.Record.ListedOn < start && Reaches(end(other.Term), start, entry.List.PublicationGap)))
            {
                start = other.Record.ListedOn;
                moved = true;
            }
        }
        while (moved);
        return start;
    }

    private static bool Links(Entry other, Entry entry) =>
        other.Record.List == entry.Record.List && other.Record.Status == MembershipStatus.Active
        && other.Record.Match == MatchKind.Exact && !other.IsConflicting && other.IsExcludedMinor == Truth.False;

    private static bool Reaches(DateOnly? lastDay, DateOnly next, Period? gap) =>
        lastDay is not { } last || (gap?.LastDayFrom(last) ?? last) >= next;
}
