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

    private static EntryTerm Of(ListTerm.ByGround term, IReadOnlyList<string>? grounds, DateOnly start)
    {
        var otherwise = Of(term.Otherwise, start);
        EntryTerm? own = null;
        foreach (var one in term.Cases.AsSpan())
        {
            var its = Of(one.Term, start);
            if (grounds is null)
            {
                otherwise = otherwise.Or(its);
            }
            else if (Names(one.Grounds.AsSpan(), grounds))
            {
                own = own?.Longest(its) ?? its;
            }
        }

        return own ?? otherwise;
    }

    private static EntryTerm Of(ListTerm.BySeverity term, Severity? severity, DateOnly start) => severity is { } known
        ? Of(term.Of(known), start)
        : Of(term.Of(Severity.Minor), start).Or(Of(term.Of(Severity.General), start)).Or(Of(term.Of(Severity.Serious), start));

    private static bool Names(ReadOnlySpan<string> named, IReadOnlyList<string> grounds)
    {
        for (var i = 0; i < grounds.Count; i++)
        {
            if (named.Contains(grounds[i]))
            {
                return true;
            }
        }

        return false;
    }

    // One of the two, and nobody knows which: certain as long as both, possible as long as either.
    private EntryTerm Or(EntryTerm other) => new(Earlier(Certain, other.Certain), Later(Latest, other.Latest));

    private EntryTerm Longest(EntryTerm other) => new(Later(Certain, other.Certain), Later(Latest, other.Latest));

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
    private static DateOnly? Later(DateOnly? a, DateOnly? b) => a is null || b is null ? null : a > b ? a : b;

    private static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a is null ? b : b is null || a < b ? a : b;
}
