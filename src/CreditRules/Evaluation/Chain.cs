using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>
/// Yearly entries that add up, the last of them effective. Only those count that the leaf itself asks for, its duration
/// aside: an honour doesn't prolong a dishonour, nor one grade another.
/// </summary>
internal sealed class Chain
{
    private readonly Entry _last;
    private readonly (Entry Entry, Verdict Link)[] _earlier;

    private Chain(Entry last, (Entry Entry, Verdict Link)[] earlier) => (_last, _earlier) = (last, earlier);

    internal static Chain Of(Listed asked, Entry last, IEnumerable<Entry> siblings, View view) => new(last,
    [
        .. from other in siblings
           where other.Record.List == last.Record.List && other.Record.ListedOn < last.Record.ListedOn
           let link = Link(asked, other, view)
           where link.Truth != Truth.False
           orderby other.Record.ListedOn descending
           select (other, link),
    ]);

    /// <summary>Certain if the earlier entries surely count and surely lasted until the next began; possible if they may have.</summary>
    internal Verdict Reaches(Period shortest)
    {
        var certain = Start(_earlier.Where(earlier => earlier.Link.Truth == Truth.True), term => term.Certain);
        if (shortest.LastDayFrom(certain) <= _last.Date)
        {
            return Verdict.True;
        }

        return shortest.LastDayFrom(Start(_earlier, term => term.Latest)) <= _last.Date
            ? Verdict.Unknown(_earlier.SelectMany(Missing))
            : Verdict.False;
    }

    private static Verdict Link(Listed asked, Entry other, View view)
    {
        if (other.Record.Status != MembershipStatus.Active || other.Record.Match != MatchKind.Exact || other.IsConflicting)
        {
            return Verdict.False;
        }

        return Verdict.All(
        [
            OfTruth(Truth.True - (int)other.IsExcludedMinor, other.Name + ".birthDate"),
            OfTruth(view.Weight(other), other.Name + ".grade"),
            EntryTest.JudgeApartFromDuration(asked, other),
        ]);
    }

    private static Verdict OfTruth(Truth truth, string missing) =>
        truth == Truth.Unknown ? Verdict.Unknown(missing) : Verdict.Of(truth == Truth.True);

    private static IEnumerable<string> Missing((Entry Entry, Verdict Link) earlier) => earlier.Entry.Term.Certain == earlier.Entry.Term.Latest
        ? earlier.Link.Missing
        : earlier.Link.Missing.Append(earlier.Entry.Name + ".lastDay");

    private DateOnly Start(IEnumerable<(Entry Entry, Verdict Link)> earlier, Func<EntryTerm, DateOnly?> end)
    {
        var linked = earlier.ToArray();
        var start = _last.Record.ListedOn;
        while (Array.Find(linked, other => other.Entry.Record.ListedOn < start && Touches(end(other.Entry.Term), start)).Entry is { } before)
        {
            start = before.Record.ListedOn;
        }

        return start;
    }

    private bool Touches(DateOnly? lastDay, DateOnly next) =>
        lastDay is not { } last || (_last.List.PublicationGap?.LastDayFrom(last) ?? last) >= next;
}
