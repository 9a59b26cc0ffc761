using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CreditRules.Tests.Docs;

/// <summary>JSON as a page shows it: what fits on a line stands on one.</summary>
internal static class CompactJson
{
    private const int Width = 120;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(string json) => Of(JsonNode.Parse(json), 0, 0);

    private static string Of(JsonNode? node, int indent, int before)
    {
        var line = OnOneLine(node);
        if (before + indent + line.Length <= Width || node is not (JsonObject or JsonArray))
        {
            return line;
        }

        var inner = new string(' ', indent + 2);
        var lines = Members(node).Select(member => inner + member.Name + Of(member.Value, indent + 2, member.Name.Length + 1));
        var (open, close) = node is JsonObject ? ("{", "}") : ("[", "]");
        return $"{open}\n{string.Join(",\n", lines)}\n{new string(' ', indent)}{close}";
    }

    private static string OnOneLine(JsonNode? node)
    {
        var members = node is null ? [] : Members(node).Select(member => member.Name + OnOneLine(member.Value)).ToArray();
        return node switch
        {
            JsonObject when members.Length > 0 => $"{{ {string.Join(", ", members)} }}",
            JsonArray when members.Length > 0 => $"[{string.Join(", ", members)}]",
            null => "null",
            _ => node.ToJsonString(Plain),
        };
    }

    // The members of an object with their names, or the elements of an array without.
    private static IEnumerable<(string Name, JsonNode? Value)> Members(JsonNode node) => node switch
    {
        JsonObject whole => whole.Select(pair => ($"\"{pair.Key}\": ", pair.Value)),
        JsonArray list => list.Select(item => ("", item)),
        _ => [],
    };
}
