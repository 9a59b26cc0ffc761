using System.Text.Json;
using System.Text.Json.Nodes;
using CreditRules.Diagnostics;

namespace CreditRules.Format;

/// <summary>An object with declared members; unknown, duplicate and missing ones are problems.</summary>
internal sealed class ObjectShape<T> : Shape<T>
{
    private readonly string _name;
    private readonly Members<T> _members = new();
    private readonly Func<Values, T> _make;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    internal ObjectShape(string name, Func<Members<T>, Func<Values, T>> declare)
    {
        _name = name;
        _make = declare(_members);
        foreach (var member in _members.All)
        {
            _places.Add(member.Name, _places.Count);
        }
    }

    internal override bool TryRead(Node node, out T value)
    {
        value = default!;
        if (node.Element.ValueKind != JsonValueKind.Object)
        {
            node.ReportType("对象", "an object");
            return false;
        }

        var values = _members.All.ConvertAll(member => member.Absent).ToArray();
        var seen = new bool[values.Length];
        var complete = true;
        foreach (var (name, property) in node.Members())
        {
            complete &= TryReadMember(node, name, property, values, seen);
        }

        complete &= HasAllRequired(node, seen);
        if (complete)
        {
            value = _make(new Values(values));
        }

        return complete;
    }

    internal override void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        foreach (var member in _members.All)
        {
            member.Write(writer, value);
        }

        writer.WriteEndObject();
    }

    internal override JsonObject Schema(SchemaDefinitions definitions) => definitions.Refer(_name, () =>
    {
        var properties = new JsonObject();
        foreach (var member in _members.All)
        {
            properties[member.Name] = member.Schema(definitions);
        }

        var required = _members.All.Where(member => member.IsRequired).Select(member => (JsonNode?)JsonValue.Create(member.Name));
        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. required]),
            ["additionalProperties"] = false,
        };
    });

    private bool TryReadMember(Node node, string name, JsonProperty property, object?[] values, bool[] seen)
    {
        if (!_places.TryGetValue(name, out var place))
        {
            node.ReportMember(property, name, FormatProblems.UnknownMember, Mask.Word(name), Suggestion.Advice(name, _places.Keys));
            return false;
        }

        if (seen[place])
        {
            node.ReportMember(property, name, FormatProblems.DuplicateMember, name);
            return false;
        }

        seen[place] = true;
        return _members.All[place].TryRead(node.Member(name, property.Value), out values[place]);
    }

    private bool HasAllRequired(Node node, bool[] seen)
    {
        var complete = true;
        for (var place = 0; place < seen.Length; place++)
        {
            if (!seen[place] && _members.All[place].IsRequired)
            {
                node.Report(FormatProblems.MissingMember, _members.All[place].Name);
                complete = false;
            }
        }

        return complete;
    }
}
