using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CreditRules.Diagnostics;

namespace CreditRules.Format;

/// <summary>A whole number between two bounds, both included.</summary>
internal sealed class IntegerShape(int min, int max) : Shape<int>
{
    internal override bool TryRead(Node node, out int value)
    {
        value = default;
        if (node.Element.ValueKind != JsonValueKind.Number)
        {
            node.ReportType("整数", "a whole number");
            return false;
        }

        if (!node.Element.TryGetDecimal(out var number) || number < min || number > max || decimal.Truncate(number) != number)
        {
            var (low, high) = (min.ToString(CultureInfo.InvariantCulture), max.ToString(CultureInfo.InvariantCulture));
            node.Report(FormatProblems.OutOfRange, low == high
                ? new Particular($"`{low}`", $"`{low}`")
                : new Particular($"{low} 到 {high} 的整数", $"a whole number from {low} to {high}"));
            return false;
        }

        value = (int)number;
        return true;
    }

    internal override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    internal override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = "integer", ["minimum"] = min, ["maximum"] = max };
}
