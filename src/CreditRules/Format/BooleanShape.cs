using System.Text.Json;
using System.Text.Json.Nodes;

namespace CreditRules.Format;

/// <summary>A truth value.</summary>
internal sealed class BooleanShape : Shape<bool>
{
    internal static readonly BooleanShape Instance = new();

    internal override bool TryRead(Node node, out bool value)
    {
        value = node.Element.ValueKind == JsonValueKind.True;
        if (value || node.Element.ValueKind == JsonValueKind.False)
        {
            return true;
        }

        node.ReportType("真假值", "a truth value");
        return false;
    }

    internal override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    internal override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "boolean" };
}
