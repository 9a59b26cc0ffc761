using System.Text.Json;
using System.Text.Json.Nodes;

namespace CreditRules.Format;

/// <summary>A truth value, a number or a text.</summary>
internal sealed class FactValueShape : Shape<FactValue>
{
    internal static readonly FactValueShape Instance = new();

    internal override bool TryRead(Node node, out FactValue value)
    {
        value = default;
        switch (node.Element.ValueKind)
        {
            case JsonValueKind.True or JsonValueKind.False:
                value = FactValue.Of(node.Element.ValueKind == JsonValueKind.True);
                return true;
            case JsonValueKind.Number when NumberShape.Instance.TryRead(node, out var number):
                value = FactValue.Of(number);
                return true;
            case JsonValueKind.String when TextShape.Any.TryRead(node, out var text):
                value = FactValue.Of(text);
                return true;
            case JsonValueKind.Number or JsonValueKind.String:
                return false;
            default:
                node.ReportType("真假值、数或文本", "a truth value, a number or a text");
                return false;
        }
    }

    internal override void Write(Utf8JsonWriter writer, FactValue value)
    {
        switch (value)
        {
            case { AsBoolean: { } truth }:
                writer.WriteBooleanValue(truth);
                break;
            case { AsNumber: { } number }:
                writer.WriteNumberValue(number);
                break;
            case { AsText: { } text }:
                writer.WriteStringValue(text);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    internal override JsonObject Schema(SchemaDefinitions definitions) =>
        new()
        {
            ["anyOf"] = new JsonArray(
                BooleanShape.Instance.Schema(definitions), NumberShape.Instance.Schema(definitions), TextShape.Any.Schema(definitions)),
        };
}
