using System.Text.Json;
using System.Text.Json.Nodes;

namespace CreditRules.Format;

/// <summary>One member of an object.</summary>
internal abstract class Member<T>(string name, object? absent)
{
    internal string Name { get; } = name;

    internal bool IsRequired { get; init; }

    /// <summary>Whether <c>null</c> is the same as leaving the member out.</summary>
    internal bool IsNullAbsent { get; init; }

    /// <summary>What it is where it is left out.</summary>
    internal object? Absent { get; } = absent;

    internal abstract bool TryRead(Node node, out object? value);

    internal abstract void Write(Utf8JsonWriter writer, T whole);

    internal abstract JsonObject Schema(SchemaDefinitions definitions);
}

/// <summary>One member of an object, with the type of its value.</summary>
internal sealed class MemberOf<T, TMember>(
    string name, Shape<TMember> shape, Func<T, TMember> get, TMember absent)
    : Member<T>(name, absent)
{
    internal override bool TryRead(Node node, out object? value)
    {
        if (IsNullAbsent && node.Element.ValueKind == JsonValueKind.Null)
        {
            value = Absent;
            return true;
        }

        var read = shape.TryRead(node, out var typed);
        value = typed;
        return read;
    }

    internal override void Write(Utf8JsonWriter writer, T whole)
    {
        var value = get(whole);
        if (IsRequired || !IsAbsent(value))
        {
            writer.WritePropertyName(Name);
            shape.Write(writer, value);
        }
    }

    internal override JsonObject Schema(SchemaDefinitions definitions)
    {
        var schema = shape.Schema(definitions);
        return IsNullAbsent ? NullableSchema.Of(schema) : schema;
    }

    private bool IsAbsent(TMember value) => absent is null ? value is null : EqualityComparer<TMember>.Default.Equals(value, absent);
}
