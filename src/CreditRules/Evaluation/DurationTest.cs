using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>Whether an entry began long enough ago, or no longer ago than asked.</summary>
internal static class DurationTest
{
    internal static Verdict Judge(ListedFor asked, Entry entry, Func<Chain> chain)
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

        return chain().Reaches(shortest);
    }
}
