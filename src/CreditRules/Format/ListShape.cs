using System.Text.Json;
using System.Text.Json.Nodes;
using CreditRules.Diagnostics;
using CreditRules.Model;

namespace CreditRules.Format;

/// <summary>An array; of at least one item where the shape says so.</summary>
internal sealed class ListShape<T>(Shape<T> item, bool nonEmpty = false) : Shape<ValueList<T>>
{
    internal override bool TryRead(Node node, out ValueList<T> value)
    {
        value = [];
        if (node.Element.ValueKind != JsonValueKind.Array)
        {
            node.ReportType("数组", "an array");
            return false;
        }

        if (nonEmpty && node.Element.GetArrayLength() == 0)
        {
            node.Report(FormatProblems.Empty);
            return false;
        }

        var items = new List<T>();
        var complete = TryReadItems(node, items);
        value = items.ToValueList();
        return complete;
    }

    private bool TryReadItems(Node node, List<T> items)
    {
        var (complete, index) = (true, 0);
        foreach (var element in node.Element.EnumerateArray())
        {
            if (node.IsHopeless)
            {
                break;
            }

            if (item.TryRead(node.Item(index++, element), out var read))
            {
                items.Add(read);
            }
            else
            {
                complete = false;
            }
        }

        return complete;
    }

    internal override void Write(Utf8JsonWriter writer, ValueList<T> value)
    {
        writer.WriteStartArray();
        foreach (var element in value)
        {
            item.Write(writer, element);
        }

        writer.WriteEndArray();
    }

    internal override JsonObject Schema(SchemaDefinitions definitions)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = item.Schema(definitions) };
        if (nonEmpty)
        {
            schema["minItems"] = 1;
        }

        return schema;
    }
}
