using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>
/// The answer that one surely effective entry of a subject brings, worked out once: entries of the same signature differ
/// in nothing but their id, their end, an objection and the days of their remedies.
/// </summary>
internal sealed class RowAnswer
{
    /// <summary>The entry id of the entry that the answer is worked out on.</summary>
    internal const string Probe = "\0";

    private static readonly ValueList<Flag> Disputed = [Flag.Disputed];

    private readonly Answer _open;
    private readonly Answer _endingToday;

    private RowAnswer(Answer open, Answer endingToday, Answer ended, RowTurn turn)
    {
        (_open, _endingToday, Turn) = (open, endingToday, turn);
        HasTrigger = Findings(open).Any(finding => finding.Triggers.Count > 0);
        EndShows = HasTrigger || !ended.IsSameOnAnotherDay(open);
    }

    /// <summary>When the law next turns for it.</summary>
    internal RowTurn Turn { get; }

    /// <summary>Whether some finding names the entry, and so ends or changes with it.</summary>
    internal bool HasTrigger { get; }

    /// <summary>Whether the answer differs once the entry has ended; where no finding names it, only until the law turns.</summary>
    internal bool EndShows { get; }

    /// <summary>Works the answer out on an entry; null where it says more of the entry than can be put in.</summary>
    internal static RowAnswer? Of(PreparedContext today, Face face, Membership record)
    {
        var probe = record with { EntryId = Probe, RecordedOn = null, Disputed = false };
        var open = Ask(today, face, probe, DateOnly.MaxValue);
        return open.NotApplied.Any(line => line.Missing.Any(missing => missing.StartsWith("entry:", StringComparison.Ordinal)))
            ? null
            : new RowAnswer(
                open,
                Ask(today, face, probe, today.Setting.Date),
                Ask(today, face, probe, DateOnly.MinValue),
                RowTurn.Of(today, face, probe, open));
    }

    internal static Answer Ask(PreparedContext day, Face face, Membership probe, DateOnly lastDay) =>
        new FullEvaluation(day, face.Typical with { Memberships = [probe with { LastDay = lastDay }] }).DayAlone();

    /// <summary>The answer for one entry.</summary>
    /// <param name="record">The entry.</param>
    /// <param name="list">Its list on the day.</param>
    /// <param name="lastDay">The last day on which it is certainly effective.</param>
    /// <param name="nextChange">The first later day on which the answer differs.</param>
    internal Answer Stamp(Membership record, ListVersion list, DateOnly? lastDay, DateOnly? nextChange)
    {
        if (!HasTrigger)
        {
            return _open with { NotApplied = Stamp(_open.NotApplied, record), NextChange = nextChange };
        }

        ValueList<Trigger> triggers = [new Trigger { List = record.List, EntryId = record.EntryId, As = Role.Self, Flags = record.Disputed ? Disputed : [] }];
        var remedies = _open.Restrictions.Count == 0 ? [] : RemedyFinder.Remedies(record, list, party: null);
        return _open with
        {
            Restrictions = Stamp(_open.Restrictions, _endingToday.Restrictions, record, triggers, lastDay, remedies),
            Incentives = Stamp(_open.Incentives, _endingToday.Incentives, record, triggers, lastDay, []),
            Procedures = Stamp(_open.Procedures, _endingToday.Procedures, record, triggers, lastDay, []),
            Safeguards = Stamp(_open.Safeguards, _endingToday.Safeguards, record, triggers, lastDay, []),
            NotApplied = Stamp(_open.NotApplied, record),
            NextChange = nextChange,
        };
    }

    internal static IEnumerable<Finding> Findings(Answer answer) =>
        answer.Restrictions.Concat(answer.Incentives).Concat(answer.Procedures).Concat(answer.Safeguards);

    private static ValueList<Finding> Stamp(
        ValueList<Finding> open, ValueList<Finding> endingToday, Membership record, ValueList<Trigger> triggers, DateOnly? lastDay, ValueList<Remedy> remedies)
    {
        if (open.Count == 0)
        {
            return open;
        }

        var stamped = new Finding[open.Count];
        for (var i = 0; i < stamped.Length; i++)
        {
            stamped[i] = open[i].Triggers.Count == 0 ? open[i] : open[i] with
            {
                Triggers = triggers,
                LastDay = End(open[i].LastDay, endingToday[i].LastDay, lastDay),
                Flags = record.Disputed ? [Flag.Disputed, .. open[i].Flags] : open[i].Flags,
                Remedies = remedies,
            };
        }

        return new ValueList<Finding>(stamped);
    }

    // What hangs on the entry ends with it or with its rule set, whichever is first; what doesn't, with its rule set; the
    // latest counts. So the end lies between the end of an entry that ends today and that of one that never does.
    private static DateOnly? End(DateOnly? open, DateOnly? endingToday, DateOnly? entry)
    {
        var end = entry is null || open < entry ? open : entry;
        var latest = end is null || endingToday is null ? null : endingToday > end ? endingToday : end;

        // Invariant: "open" is later than any date.
        return latest == DateOnly.MaxValue ? null : latest;
    }

    private static ValueList<NotApplied> Stamp(ValueList<NotApplied> lines, Membership record)
    {
        var names = false;
        foreach (var line in lines.AsSpan())
        {
            names |= line.EntryId == Probe;
        }

        return names ? lines.Select(line => line.EntryId == Probe ? line with { EntryId = record.EntryId } : line).ToValueList() : lines;
    }
}
