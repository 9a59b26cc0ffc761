using System.Globalization;

namespace CreditRules.Cli.Tables.Workbooks;

/// <summary>The text of a cell's value: days as <c>yyyy-MM-dd</c>, whole numbers without exponent.</summary>
internal static class WorkbookCell
{
    private const double FirstUnsure = 1e15;
    private const double FirstDay = 1;
    private const double LastDay = 2958465;

    internal static string TextOf(object? value, int format) => value switch
    {
        null => string.Empty,
        string text => text,
        bool truth => truth ? "true" : "false",
        DateTime moment => TextOf(moment),
        double number when WorkbookDays.IsChineseFormat(format) && number is >= FirstDay and <= LastDay => TextOf(DateTime.FromOADate(number)),
        double number => TextOf(number),
        int number => number.ToString(CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };

    /// <summary>Whether a code that stands as this number may have lost digits.</summary>
    internal static bool MayHaveLostDigits(object? value) =>
        value is double number && (Math.Abs(number) >= FirstUnsure || number != Math.Floor(number));

    private static string TextOf(double number) => number == Math.Floor(number) && Math.Abs(number) < FirstUnsure
        ? number.ToString("0", CultureInfo.InvariantCulture)
        : number.ToString("R", CultureInfo.InvariantCulture);

    private static string TextOf(DateTime moment) =>
        moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
