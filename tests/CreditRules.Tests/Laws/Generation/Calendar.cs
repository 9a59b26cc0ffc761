using CreditRules.Model;

namespace CreditRules.Tests.Laws.Generation;

/// <summary>Days around one day, so that boundaries of law, entries and matters meet often.</summary>
internal static class Calendar
{
    /// <summary>The day that generated books are written around.</summary>
    internal static readonly DateOnly Middle = new(2018, 6, 1);

    internal static Period Length(Draws draws) => draws.Below(3) switch
    {
        0 => Period.Years(draws.Between(1, 3)),
        1 => Period.Months(draws.Between(1, 30)),
        _ => Period.Days(draws.Between(1, 800)),
    };

    /// <summary>The longer of two lengths second.</summary>
    internal static (Period Shorter, Period Longer) Lengths(Draws draws)
    {
        var (one, other) = (Length(draws), Length(draws));
        return one.LastDayFrom(Middle.AddYears(-17)) <= other.LastDayFrom(Middle.AddYears(-17)) ? Sure(one, other) : Sure(other, one);
    }

    /// <summary>A first and a last day, either of them open; the last is not before the first.</summary>
    internal static (DateOnly? From, DateOnly? LastDay) Span(Draws draws)
    {
        DateOnly? from = draws.Chance(30) ? Middle.AddDays(draws.Between(-700, 300)) : null;
        DateOnly? lastDay = draws.Chance(30) ? (from ?? Middle.AddDays(-300)).AddDays(draws.Below(700)) : null;
        return (from, lastDay);
    }

    // Lengths in different units may compare one way from one day and the other way from another.
    private static (Period Shorter, Period Longer) Sure(Period shorter, Period longer) =>
        shorter.Unit == longer.Unit ? (shorter, longer) : (shorter, new(longer.Unit, longer.Count + (longer.Unit == PeriodUnit.Days ? 3 : 1)));
}
