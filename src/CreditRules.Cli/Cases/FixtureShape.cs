using System.Text.Json;
using System.Text.Json.Nodes;
using CreditRules.Format;

namespace CreditRules.Cli.Cases;

/// <summary>A name or an object: the text of a fixture's name, or the thing itself.</summary>
internal sealed class FixtureShape<T>(Shape<T> shape) : Shape<Fixture<T>>
    where T : class
{
    internal override bool TryRead(Node node, out Fixture<T> value)
    {
        value = new Fixture<T>(null, null);
        switch (node.Element.ValueKind)
        {
            case JsonValueKind.String when TextShape.Name.TryRead(node, out var name):
                value = new Fixture<T>(name, null);
                return true;
            case JsonValueKind.String:
                return false;
            case JsonValueKind.Object when shape.TryRead(node, out var inline):
                value = new Fixture<T>(null, inline);
                return true;
            case JsonValueKind.Object:
                return false;
            default:
                node.ReportType("对象或已命名的夹具名", "an object or the name of a fixture");
                return false;
        }
    }

    internal override void Write(Utf8JsonWriter writer, Fixture<T> value)
    {
        if (value.Name is { } name)
        {
            TextShape.Name.Write(writer, name);
        }
        else
        {
            shape.Write(writer, value.Inline!);
        }
    }

    internal override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["anyOf"] = new JsonArray(TextShape.Name.Schema(definitions), shape.Schema(definitions)) };
}
