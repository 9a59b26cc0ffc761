using CreditRules.Model;

namespace CreditRules.Format.Shapes;

/// <summary>A length of time: <c>{ "years": 3 }</c>, <c>{ "months": 6 }</c> or <c>{ "days": 180 }</c>.</summary>
internal static class PeriodShape
{
    internal static readonly UnionShape<Period> Instance = new("period", () =>
        [Of("years", PeriodUnit.Years), Of("months", PeriodUnit.Months), Of("days", PeriodUnit.Days)]);

    private static Arm<Period, int> Of(string name, PeriodUnit unit) => new(
        name, new IntegerShape(1, Period.MaxCount), count => new Period(unit, count), period => period.Unit == unit, period => period.Count);
}
