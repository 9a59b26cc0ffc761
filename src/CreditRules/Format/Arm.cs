using System.Text.Json;
using System.Text.Json.Nodes;

namespace CreditRules.Format;

/// <summary>One of the things that a union can be.</summary>
internal abstract class Arm<T>(string name)
{
    internal string Name { get; } = name;

    internal abstract bool Holds(T value);

    internal abstract bool TryRead(Node node, out T value);

    internal abstract void Write(Utf8JsonWriter writer, T value);

    internal abstract JsonObject Schema(SchemaDefinitions definitions);
}

/// <summary>One of the things that a union can be, with the type of its content.</summary>
internal sealed class Arm<T, TContent>(
    string name, Shape<TContent> shape, Func<TContent, T> make, Func<T, bool> holds, Func<T, TContent> content)
    : Arm<T>(name)
{
    internal override bool Holds(T value) => holds(value);

    internal override bool TryRead(Node node, out T value)
    {
        var read = shape.TryRead(node, out var found);
        value = read ? make(found) : default!;
        return read;
    }

    internal override void Write(Utf8JsonWriter writer, T value) => shape.Write(writer, content(value));

    internal override JsonObject Schema(SchemaDefinitions definitions) => shape.Schema(definitions);
}
