using System.Text.Json;
using System.Text.Json.Nodes;
using CreditRules.Diagnostics;

namespace CreditRules.Format;

/// <summary>A decimal number, without trailing zeros.</summary>
internal sealed class NumberShape : Shape<decimal>
{
    internal static readonly NumberShape Instance = new();

    internal override bool TryRead(Node node, out decimal value)
    {
        value = default;
        if (node.Element.ValueKind != JsonValueKind.Number)
        {
            node.ReportType("数", "a number");
            return false;
        }

        if (!node.Element.TryGetDecimal(out value))
        {
            node.Report(FormatProblems.OutOfRange, new Particular("不超过 28 位有效数字的数", "a number of at most 28 significant digits"));
            return false;
        }

        value = FactValue.Of(value).AsNumber!.Value;
        return true;
    }

    internal override void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

    internal override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "number" };
}
