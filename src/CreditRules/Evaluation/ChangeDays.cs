using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>The days on which a decision can change: where entries, law or ages turn.</summary>
internal static class ChangeDays
{
    internal static IEnumerable<DateOnly> After(DateOnly date, Subject subject, RuleBookContent book, RuleBookOptions options)
    {
        var durations = book.RuleSets.SelectMany(set => set.Rules).SelectMany(LeafTest.All).OfType<Listed>()
            .Select(listed => listed.ListedFor).OfType<ListedFor>().Distinct().ToArray();
        var days = Parties.Of(subject, showIdentifiers: false).SelectMany(party => OfParty(party, book, options, durations))
            .Concat(book.RuleSets.SelectMany(OfRuleSet))
            .Concat(book.Lists.Values.SelectMany(list => list.Versions).Select(version => version.From))
            .Concat(book.Editions.Select(edition => edition.From));
        return days.Where(day => day > date).Distinct().Order();
    }

    /// <summary>The days that a party brings itself.</summary>
    internal static IEnumerable<DateOnly> OfParty(Party party, RuleBookContent book, RuleBookOptions options, IReadOnlyCollection<ListedFor> durations)
    {
        IEnumerable<DateOnly> adult = party.AdultFrom is { } day ? [day] : [];
        var looks = (party.Consulted ?? []).SelectMany(look => options.MaxAgeDays is { } days
            ? [look.AsOf, .. DayAfter(Period.Days(days).LastDayFrom(look.AsOf))]
            : new[] { look.AsOf });
        return adult.Concat(looks).Concat(party.Memberships.SelectMany(record => OfRecord(record, book, durations)));
    }

    private static IEnumerable<DateOnly> OfRecord(Membership record, RuleBookContent book, IReadOnlyCollection<ListedFor> durations)
    {
        var term = EntryTerm.Of(record, book.Lists[record.List]);
        return durations.SelectMany(turn => OfTurn(turn, record))
            .Concat(DayAfter(term.Certain))
            .Concat(DayAfter(term.Latest))
            .Prepend(record.ListedOn);
    }

    private static IEnumerable<DateOnly> OfTurn(ListedFor turn, Membership record)
    {
        var start = turn.Since is null ? record.ListedOn : EntryTest.DateFact(record, turn.Since);
        if (start is not { } from)
        {
            return [];
        }

        IEnumerable<DateOnly> reached = turn.AtLeast is { } shortest ? [shortest.LastDayFrom(from)] : [];
        return reached.Concat(turn.Within is { } longest ? DayAfter(longest.LastDayFrom(from)) : []);
    }

    private static IEnumerable<DateOnly> OfRuleSet(RuleSet set) =>
        set.Rules.SelectMany(rule => rule.Basis).Concat(set.Disables.Select(change => change.Authority))
            .Concat(set.Narrows.Select(change => change.Authority)).Concat(set.Caps.Select(cap => cap.Authority))
            .Select(basis => (basis.From, basis.LastDay))
            .Concat(set.Disables.Select(change => (change.From, change.LastDay)))
            .Concat(set.Narrows.Select(change => (change.From, change.LastDay)))
            .Concat(set.Caps.Select(cap => (cap.From, cap.LastDay)))
            .Append((set.Effective.From.FirstDay, set.Effective.LastDay))
            .SelectMany(time => (time.From is { } from ? [from] : Array.Empty<DateOnly>()).Concat(DayAfter(time.LastDay)));

    private static IEnumerable<DateOnly> DayAfter(DateOnly? lastDay) =>
        lastDay is { } last && last < DateOnly.MaxValue ? [last.AddDays(1)] : [];
}
