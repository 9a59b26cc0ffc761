using System.Globalization;
using System.Text.RegularExpressions;
using CreditRules.Cli.Tables;
using CreditRules.Format;

namespace CreditRules.Cli.Bulk;

/// <summary>A published list that is to be read.</summary>
internal sealed partial record ListRequest
{
    /// <summary>The file.</summary>
    public required string Path { get; init; }

    /// <summary>The list of records that name none; null, each names one.</summary>
    public required string? List { get; init; }

    /// <summary>The day of the snapshot; null, nobody said.</summary>
    public required DateOnly? AsOf { get; init; }

    /// <summary>The file of the caller's own column names, or null.</summary>
    public required string? Columns { get; init; }

    public required TextEncoding Encoding { get; init; }

    /// <summary>Reads <c>PATH</c>, <c>CODE=PATH</c> and <c>CODE@DAY=PATH</c>.</summary>
    internal static (string? List, DateOnly? AsOf, string Path) Split(string source)
    {
        var match = Named().Match(source);
        return match.Success
            ? (match.Groups["list"].Value, Day(match.Groups["day"]), match.Groups["path"].Value)
            : (null, null, source);
    }

    /// <summary>Whether a day is given that there isn't.</summary>
    internal static bool HasBadDay(string source) => Named().Match(source) is { Success: true } match && match.Groups["day"].Success && Day(match.Groups["day"]) is null;

    private static DateOnly? Day(Group day) =>
        day.Success && DateOnly.TryParseExact(day.Value, DateShape.Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    [GeneratedRegex("^(?<list>[a-z0-9]+(-[a-z0-9]+)*)(@(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2}))?=(?<path>.+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Named();
}
