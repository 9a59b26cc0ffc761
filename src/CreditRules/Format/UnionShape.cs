using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CreditRules.Diagnostics;

namespace CreditRules.Format;

/// <summary>An object with exactly one member, whose name says which of several things it is.</summary>
internal sealed class UnionShape<T>(string name, Func<IReadOnlyList<Arm<T>>> declare) : Shape<T>
{
    // Invariant: declared on first use, since the arms of a union may contain the union itself.
    private readonly Lazy<IReadOnlyList<Arm<T>>> _arms = new(declare);

    internal override bool TryRead(Node node, out T value)
    {
        value = default!;
        if (node.Element.ValueKind != JsonValueKind.Object)
        {
            node.ReportType("对象", "an object");
            return false;
        }

        var names = _arms.Value.Select(arm => arm.Name).ToArray();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var complete = true;
        var count = node.Element.GetPropertyCount();
        foreach (var (memberName, property) in node.Members())
        {
            var arm = _arms.Value.FirstOrDefault(candidate => candidate.Name == memberName);
            if (arm is null)
            {
                node.ReportMember(property, memberName, FormatProblems.UnknownMember, Mask.Word(memberName), Suggestion.Advice(memberName, names));
                complete = false;
            }
            else if (!seen.Add(memberName))
            {
                node.ReportMember(property, memberName, FormatProblems.DuplicateMember, memberName);
                count--;
                complete = false;
            }
            else
            {
                complete &= arm.TryRead(node.Member(memberName, property.Value), out value);
            }
        }

        if (count != 1)
        {
            node.Report(
                FormatProblems.NotOneArm,
                string.Join(", ", names.Select(arm => $"`{arm}`")),
                count.ToString(CultureInfo.InvariantCulture));
        }

        return complete && count == 1 && seen.Count == 1;
    }

    internal override void Write(Utf8JsonWriter writer, T value)
    {
        var arm = _arms.Value.First(candidate => candidate.Holds(value));
        writer.WriteStartObject();
        writer.WritePropertyName(arm.Name);
        arm.Write(writer, value);
        writer.WriteEndObject();
    }

    internal override JsonObject Schema(SchemaDefinitions definitions) => definitions.Refer(name, () =>
    {
        var properties = new JsonObject();
        foreach (var arm in _arms.Value)
        {
            properties[arm.Name] = arm.Schema(definitions);
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["minProperties"] = 1,
            ["maxProperties"] = 1,
            ["additionalProperties"] = false,
        };
    });
}
