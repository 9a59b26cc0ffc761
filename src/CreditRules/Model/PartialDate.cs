using System.Globalization;

namespace CreditRules.Model;

/// <summary>A day, or a month or a year where no source gives the day.</summary>
internal readonly record struct PartialDate(int Year, int? Month = null, int? Day = null)
{
    internal bool IsExact => Day is not null;

    /// <summary>The day itself; of a month or a year, the first day after it, so that nothing counts too early.</summary>
    internal DateOnly FirstDay => this switch
    {
        { Month: { } month, Day: { } day } => new DateOnly(Year, month, day),
        { Month: { } month } => Period.Months(1).LastDayFrom(new DateOnly(Year, month, 1)),
        _ => Period.Years(1).LastDayFrom(new DateOnly(Year, 1, 1)),
    };

    internal static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    public override string ToString() => this switch
    {
        { Month: { } month, Day: { } day } => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}-{day:00}"),
        { Month: { } month } => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}"),
        _ => Year.ToString("0000", CultureInfo.InvariantCulture),
    };
}
