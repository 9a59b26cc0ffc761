using System.Runtime.InteropServices;
using System.Text;
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
    private readonly byte[][] _names;
    private readonly object?[] _absent;

    internal ObjectShape(string name, Func<Members<T>, Func<Values, T>> declare)
    {
        _name = name;
        _make = declare(_members);
        _names = [.. _members.All.Select(member => Encoding.UTF8.GetBytes(member.Name))];
        _absent = [.. _members.All.Select(member => member.Absent)];
    }

    internal override bool TryRead(Node node, out T value)
    {
        value = default!;
        if (node.Element.ValueKind != JsonValueKind.Object)
        {
            node.ReportType("对象", "an object");
            return false;
        }

        var values = _absent.AsSpan().ToArray();
        var seen = new bool[values.Length];
        var complete = true;
        var next = 0;
        foreach (var property in node.Element.EnumerateObject())
        {
            if (node.IsHopeless)
            {
                break;
            }

            var place = PlaceOf(JsonMarshal.GetRawUtf8PropertyName(property), next);
            complete &= place >= 0 ? TryReadMember(node, place, property, values, seen) : TryReadEscaped(node, property, values, seen);
            next = place + 1;
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

    // Members mostly stand in their declared order, so the search starts where the last one ended.
    private int PlaceOf(ReadOnlySpan<byte> name, int start)
    {
        for (var i = 0; i < _names.Length; i++)
        {
            var place = (start + i) % _names.Length;
            if (name.SequenceEqual(_names[place]))
            {
                return place;
            }
        }

        return -1;
    }

    // A name that isn't a member's as it stands: written with escapes, or unknown.
    private bool TryReadEscaped(Node node, JsonProperty property, object?[] values, bool[] seen)
    {
        if (node.NameOf(property) is not { } name)
        {
            return false;
        }

        if (PlaceOf(Encoding.UTF8.GetBytes(name), 0) is >= 0 and var place)
        {
            return TryReadMember(node, place, property, values, seen);
        }

        node.ReportMember(
            property, name, FormatProblems.UnknownMember, Mask.Word(name), Suggestion.Advice(name, [.. _members.All.Select(member => member.Name)]));
        return false;
    }

    private bool TryReadMember(Node node, int place, JsonProperty property, object?[] values, bool[] seen)
    {
        var member = _members.All[place];
        if (seen[place])
        {
            node.ReportMember(property, member.Name, FormatProblems.DuplicateMember, member.Name);
            return false;
        }

        seen[place] = true;
        return member.TryRead(node.Member(member.Name, property.Value), out values[place]);
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
