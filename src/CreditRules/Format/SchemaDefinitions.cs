using System.Text.Json.Nodes;

namespace CreditRules.Format;

/// <summary>The named shapes of one schema, each described once and referred to.</summary>
internal sealed class SchemaDefinitions
{
    private readonly SortedDictionary<string, JsonObject?> _definitions = new(StringComparer.Ordinal);

    internal JsonObject Refer(string name, Func<JsonObject> describe)
    {
        if (!_definitions.ContainsKey(name))
        {
            // Invariant: the name is taken before the description starts, which ends recursion.
            _definitions[name] = null;
            _definitions[name] = describe();
        }

        return new JsonObject { ["$ref"] = "#/$defs/" + name };
    }

    internal static JsonObject Document<T>(string id, string title, Shape<T> shape)
    {
        var definitions = new SchemaDefinitions();
        var root = shape.Schema(definitions);
        var all = new JsonObject();
        foreach (var (name, description) in definitions._definitions)
        {
            all[name] = description;
        }

        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = id,
            ["title"] = title,
            ["$ref"] = root["$ref"]!.DeepClone(),
            ["$defs"] = all,
        };
    }
}
