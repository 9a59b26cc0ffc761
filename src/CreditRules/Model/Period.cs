namespace CreditRules.Model;

/// <summary>A length of time in one unit.</summary>
internal readonly record struct Period(PeriodUnit Unit, int Count)
{
    internal const int MaxCount = 36500;

    internal static Period Years(int count) => new(PeriodUnit.Years, count);

    internal static Period Months(int count) => new(PeriodUnit.Months, count);

    internal static Period Days(int count) => new(PeriodUnit.Days, count);

    /// <summary>The last day of the period that starts on <paramref name="start"/>: the corresponding day, or its month's last.</summary>
    internal DateOnly LastDayFrom(DateOnly start)
    {
        try
        {
            return Unit switch
            {
                PeriodUnit.Years => start.AddYears(Count),
                PeriodUnit.Months => start.AddMonths(Count),
                _ => start.AddDays(Count),
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            // Invariant: no calendar day is later, so the period simply never ends.
            return DateOnly.MaxValue;
        }
    }
}
