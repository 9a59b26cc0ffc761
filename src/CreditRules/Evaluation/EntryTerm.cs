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
            ListTerm.Fixed { Length: var length } => new(length.LastDayFrom(start), length.LastDayFrom(start)),
            ListTerm.Range { Min: var min, Max: var max } => new(min.LastDayFrom(start), max.LastDayFrom(start)),
            ListTerm.UntilNextPublication { Usual: var usual, Max: var max } => new(usual.LastDayFrom(start), max.LastDayFrom(start)),
            _ => new(null, null),
        };
    }

    internal bool IsOver(DateOnly date) => Latest < date;

    internal bool IsUncertain(DateOnly date) => Certain < date && !IsOver(date);
}
