using System.Text.Json;
using System.Text.Json.Nodes;
using CreditRules.Diagnostics;
using CreditRules.Model;

namespace CreditRules.Format;

/// <summary>An object whose member names are the author's own; a member that is null counts as left out.</summary>
internal sealed class MapShape<T>(Shape<T> item) : Shape<ValueMap<T>>
{
    internal override bool TryRead(Node node, out ValueMap<T> value)
    {
        value = ValueMap<T>.Empty;
        if (node.Element.ValueKind != JsonValueKind.Object)
        {
            node.ReportType("对象", "an object");
            return false;
        }

        var pairs = new Dictionary<string, T>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var complete = true;
        foreach (var (name, property) in node.Members())
        {
            if (!TextShape.Name.Matches(name))
            {
                node.ReportMember(property, name, FormatProblems.WrongForm, TextShape.Name.Form);
                complete = false;
            }
            else if (!seen.Add(name))
            {
                node.ReportMember(property, name, FormatProblems.DuplicateMember, name);
                complete = false;
            }
            else if (property.Value.ValueKind != JsonValueKind.Null)
            {
                complete &= item.TryRead(node.Member(name, property.Value), out var read);
                pairs[name] = read;
            }
        }

        value = pairs.ToValueMap();
        return complete;
    }

    internal override void Write(Utf8JsonWriter writer, ValueMap<T> value)
    {
        writer.WriteStartObject();
        foreach (var (name, given) in value)
        {
            writer.WritePropertyName(name);
            item.Write(writer, given);
        }

        writer.WriteEndObject();
    }

    internal override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "object",
        ["propertyNames"] = TextShape.Name.Schema(definitions),
        ["additionalProperties"] = NullableSchema.Of(item.Schema(definitions)),
    };
}
