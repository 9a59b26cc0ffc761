using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using CreditRules.Diagnostics;
using CreditRules.Format;

namespace CreditRules.Screening;

/// <summary>Column names, each with what stands there, or null for a column to leave aside.</summary>
internal sealed class OwnColumnsShape<TColumn> : Shape<IReadOnlyDictionary<string, TColumn?>>
    where TColumn : struct, Enum
{
    private readonly WordShape<TColumn> _column =
        new([.. Enum.GetValues<TColumn>().Select(column => (column, ColumnNames<TColumn>.WireName(column)))]);

    internal override bool TryRead(Node node, out IReadOnlyDictionary<string, TColumn?> value)
    {
        value = ImmutableDictionary<string, TColumn?>.Empty;
        if (node.Element.ValueKind != JsonValueKind.Object)
        {
            node.ReportType("对象", "an object");
            return false;
        }

        var own = new Dictionary<string, TColumn?>(StringComparer.Ordinal);
        var folded = new HashSet<string>(StringComparer.Ordinal);
        var complete = true;
        foreach (var (name, property) in node.Members())
        {
            if (HeaderText.Fold(name) is not { Length: > 0 } fold)
            {
                node.ReportMember(property, name, FormatProblems.Empty);
                complete = false;
            }
            else if (!folded.Add(fold))
            {
                node.ReportMember(property, name, FormatProblems.DuplicateMember, name);
                complete = false;
            }
            else
            {
                complete &= TryRead(node.Member(name, property.Value), out TColumn? column);
                own[name] = column;
            }
        }

        value = own;
        return complete;
    }

    internal override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, TColumn?> value)
    {
        writer.WriteStartObject();
        foreach (var (name, column) in value.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.WriteString(name, column is { } given ? _column.WordOf(given) : null);
        }

        writer.WriteEndObject();
    }

    internal override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = NullableSchema.Of(_column.Schema(definitions)),
    };

    private bool TryRead(Node node, out TColumn? column)
    {
        column = null;
        if (node.Element.ValueKind == JsonValueKind.Null)
        {
            return true;
        }

        var read = _column.TryRead(node, out var given);
        column = given;
        return read;
    }
}
