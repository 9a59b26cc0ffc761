using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
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

        if (!node.Element.TryGetDecimal(out value) || !IsExact(JsonMarshal.GetRawUtf8Value(node.Element), value))
        {
            node.Report(FormatProblems.OutOfRange, new Particular("不超过 28 位有效数字的数", "a number of at most 28 significant digits"));
            return false;
        }

        value = FactValue.Of(value).AsNumber!.Value;
        return true;
    }

    // A decimal takes what fits and rounds the rest away without a word; an amount must not change in reading.
    private static bool IsExact(ReadOnlySpan<byte> text, decimal value) =>
        SignificantDigits(text) == SignificantDigits(Encoding.ASCII.GetBytes(value.ToString(CultureInfo.InvariantCulture)));

    private static int SignificantDigits(ReadOnlySpan<byte> number)
    {
        var (digits, zeros) = (0, 0);
        foreach (var c in number)
        {
            if (c is (byte)'e' or (byte)'E')
            {
                break;
            }

            if (c == '0')
            {
                zeros += digits > 0 ? 1 : 0;
            }
            else if (char.IsAsciiDigit((char)c))
            {
                (digits, zeros) = (digits + zeros + 1, 0);
            }
        }

        return digits;
    }

    internal override void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

    internal override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "number" };
}
