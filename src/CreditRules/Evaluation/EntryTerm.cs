using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>When an entry ends: certainly on past <see cref="Certain"/>, certainly over past <see cref="Latest"/>; null is never.</summary>
internal readonly record struct EntryTerm(DateOnly? Certain, DateOnly? Latest)
{
    internal static EntryTerm Of(Membership record, CreditList list)
    {
        if (record.LastDay is { } lastDay)
        {
            return new(lastDay, lastDay);
        }

        var start = record.ListedOn;
        return list.On(start).Term switch
        {
            ListTerm.ByGround byGround => Of(byGround, record.Grounds, start),
            ListTerm.BySeverity bySeverity => Of(bySeverity, record.Severity, start),
            var term => Of(term, start),
        };
    }

    internal bool IsOver(DateOnly date) => Latest < date;

    internal bool IsUncertain(DateOnly date) => Certain < date && !IsOver(date);

    // Of several grounds the longest term.
    private static EntryTerm Of(ListTerm.ByGround term, IReadOnlyList<string>? grounds, DateOnly start)
    {
        if (grounds is null)
        {
            return AnyOf([.. term.Cases.Select(one => Of(one.Term, start)), Of(term.Otherwise, start)]);
        }

        var own = term.Cases.Where(one => one.Grounds.Any(grounds.Contains)).Select(one => Of(one.Term, start)).ToArray();
        return own.Length == 0
            ? Of(term.Otherwise, start)
            : new(Greatest(own.Select(one => one.Certain)), Greatest(own.Select(one => one.Latest)));
    }

    private static EntryTerm Of(ListTerm.BySeverity term, Severity? severity, DateOnly start) => severity is { } known
        ? Of(term.Of(known), start)
        : AnyOf([.. Enum.GetValues<Severity>().Select(one => Of(term.Of(one), start))]);

    // One of these, and nobody knows which: certain as long as each, possible as long as any.
    private static EntryTerm AnyOf(IReadOnlyList<EntryTerm> terms) =>
        new(Least(terms.Select(one => one.Certain)), Greatest(terms.Select(one => one.Latest)));

    private static EntryTerm Of(ListTerm? term, DateOnly start)
    {
        return term switch
        {
            ListTerm.Fixed { Length: var length } => new(length.LastDayFrom(start), length.LastDayFrom(start)),
            ListTerm.Range { Min: var min, Max: var max } => new(min.LastDayFrom(start), max.LastDayFrom(start)),
            ListTerm.UntilNextPublication { Usual: var usual, Max: var max } => new(usual.LastDayFrom(start), max.LastDayFrom(start)),
            _ => new(null, null),
        };
    }

    // Null is never, and so the latest of all.
    private static DateOnly? Greatest(IEnumerable<DateOnly?> days) => days.Any(day => day is null) ? null : days.Max();

    private static DateOnly? Least(IEnumerable<DateOnly?> days) => days.Min();
}
