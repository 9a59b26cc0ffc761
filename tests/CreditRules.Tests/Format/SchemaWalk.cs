using System.Text.Json;
using System.Text.Json.Nodes;

namespace CreditRules.Tests.Format;

/// <summary>Walks a valid document beside its schema and tells what of the schema it uses.</summary>
internal static class SchemaWalk
{
    /// <summary>The members used, as <c>kind: definition.member</c>.</summary>
    public static IEnumerable<string> Members(TestDocument document) => Uses(document).Where(use => use.Contains('.', StringComparison.Ordinal));

    /// <summary>The words of closed choices used, as <c>kind: word</c>.</summary>
    public static IEnumerable<string> Words(TestDocument document) => Uses(document).Where(use => !use.Contains('.', StringComparison.Ordinal));

    private static List<string> Uses(TestDocument document)
    {
        using var json = JsonDocument.Parse(document.Bytes);
        var uses = new List<string>();
        Walk(document.Kind, json.RootElement, document.Kind.Schema, "", uses);
        return uses;
    }

    private static void Walk(DocumentKind kind, JsonElement value, JsonNode schema, string definition, List<string> uses)
    {
        while (Resolve(kind, schema, value.ValueKind) is { } next)
        {
            (schema, definition) = next;
        }

        if (schema["enum"] is JsonArray && value.ValueKind == JsonValueKind.String)
        {
            uses.Add($"{kind.Name}: {value.GetString()}");
        }

        foreach (var item in value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : default)
        {
            Walk(kind, item, schema["items"]!, definition, uses);
        }

        foreach (var member in value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : default)
        {
            var declared = schema["properties"]?[member.Name];
            if (declared is not null && member.Value.ValueKind != JsonValueKind.Null)
            {
                uses.Add($"{kind.Name}: {definition}.{member.Name}");
            }

            Walk(kind, member.Value, declared ?? schema["additionalProperties"]!, definition, uses);
        }
    }

    private static (JsonNode Schema, string Definition)? Resolve(DocumentKind kind, JsonNode schema, JsonValueKind value) =>
        schema["$ref"] is { } reference ? Defined(kind, reference)
        : schema["anyOf"] is JsonArray choice ? (choice.FirstOrDefault(option => Suits(kind, option!, value)) ?? choice[0]!, "")
        : null;

    // "This or null", "a name or an object": the type of the value tells which.
    private static bool Suits(DocumentKind kind, JsonNode option, JsonValueKind value)
    {
        var schema = option["$ref"] is { } reference ? Defined(kind, reference).Schema : option;
        return string.Equals((string?)schema["type"], value.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    private static (JsonNode Schema, string Definition) Defined(DocumentKind kind, JsonNode reference)
    {
        var name = ((string)reference!)["#/$defs/".Length..];
        return (kind.Schema["$defs"]![name]!, name);
    }
}
