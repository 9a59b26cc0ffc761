using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CreditRules.Diagnostics;

namespace CreditRules.Format;

/// <summary>A day, <c>yyyy-MM-dd</c>.</summary>
internal sealed partial class DateShape : Shape<DateOnly>
{
    internal const string Format = "yyyy-MM-dd";
    internal const string Pattern = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    internal static readonly DateShape Instance = new();

    private static readonly TextShape Form = new(Pattern, PatternRegex(), "形如 `2018-06-01` 的日期", "a date such as `2018-06-01`");

    internal override bool TryRead(Node node, out DateOnly value)
    {
        value = default;
        if (!Form.TryRead(node, out var text))
        {
            return false;
        }

        if (TryParse(text, out value))
        {
            return true;
        }

        node.Report(FormatProblems.ImpossibleDate, text);
        return false;
    }

    internal static bool TryParse(string text, out DateOnly value) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    internal override void Write(Utf8JsonWriter writer, DateOnly value) =>
        writer.WriteStringValue(value.ToString(Format, CultureInfo.InvariantCulture));

    internal override JsonObject Schema(SchemaDefinitions definitions) => Form.Schema(definitions);

    [GeneratedRegex(Pattern + TextShape.End, RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PatternRegex();
}
