using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CreditRules.Diagnostics;
using CreditRules.Model;

namespace CreditRules.Format;

/// <summary>A day, or a month or a year where no source gives the day.</summary>
internal sealed partial class PartialDateShape : Shape<PartialDate>
{
    internal static readonly PartialDateShape Instance = new();

    private const string Pattern = "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";

    private static readonly TextShape Form = new(
        Pattern,
        PatternRegex(),
        "日期（`2016-12-30`）、月份（`2016-12`）或年份（`2016`）",
        "a day (`2016-12-30`), a month (`2016-12`) or a year (`2016`)");

    internal override bool TryRead(Node node, out PartialDate value)
    {
        value = default;
        if (!Form.TryRead(node, out var text))
        {
            return false;
        }

        // Invariant: the form has been checked, so completing it to a day gives the whole question to the calendar.
        var day = text + "-01-01"[Math.Min(6, text.Length - 4)..];
        if (!DateShape.TryParse(day, out var date))
        {
            node.Report(FormatProblems.ImpossibleDate, text);
            return false;
        }

        value = new PartialDate(date.Year, text.Length > 4 ? date.Month : null, text.Length > 7 ? date.Day : null);
        return true;
    }

    internal override void Write(Utf8JsonWriter writer, PartialDate value) => writer.WriteStringValue(value.ToString());

    internal override JsonObject Schema(SchemaDefinitions definitions) => Form.Schema(definitions);

    [GeneratedRegex(Pattern + TextShape.End, RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PatternRegex();
}
