using System.Text.Json;
using System.Text.Json.Nodes;

namespace CreditRules.Format;

/// <summary>A value or <c>null</c>.</summary>
internal sealed class OrNullShape<T>(Shape<T> inner) : Shape<T?>
    where T : class
{
    internal override bool TryRead(Node node, out T? value)
    {
        value = null;
        if (node.Element.ValueKind == JsonValueKind.Null)
        {
            return true;
        }

        var read = inner.TryRead(node, out var found);
        value = found;
        return read;
    }

    internal override void Write(Utf8JsonWriter writer, T? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            inner.Write(writer, value);
        }
    }

    internal override JsonObject Schema(SchemaDefinitions definitions) => NullableSchema.Of(inner.Schema(definitions));
}

/// <summary>A value of a value type, or <c>null</c>.</summary>
internal sealed class ValueOrNullShape<T>(Shape<T> inner) : Shape<T?>
    where T : struct
{
    internal override bool TryRead(Node node, out T? value)
    {
        value = null;
        if (node.Element.ValueKind == JsonValueKind.Null)
        {
            return true;
        }

        var read = inner.TryRead(node, out var found);
        value = found;
        return read;
    }

    internal override void Write(Utf8JsonWriter writer, T? value)
    {
        if (value is { } given)
        {
            inner.Write(writer, given);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    internal override JsonObject Schema(SchemaDefinitions definitions) => NullableSchema.Of(inner.Schema(definitions));
}

/// <summary>The schema of "this or null".</summary>
internal static class NullableSchema
{
    internal static JsonObject Of(JsonObject schema)
    {
        JsonNode nothing = new JsonObject { ["type"] = "null" };
        if (schema["anyOf"] is JsonArray choice)
        {
            choice.Add(nothing);
            return schema;
        }

        return new JsonObject { ["anyOf"] = new JsonArray(schema, nothing) };
    }
}
