using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>Compares periods of different units, from one day that stands for all.</summary>
internal static class PeriodLength
{
    private static readonly DateOnly Start = new(2001, 1, 1);

    internal static bool IsLonger(this Period period, Period other) => period.LastDayFrom(Start) > other.LastDayFrom(Start);
}
