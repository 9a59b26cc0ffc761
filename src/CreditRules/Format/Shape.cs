using System.Text.Json;
using System.Text.Json.Nodes;

namespace CreditRules.Format;

/// <summary>
/// What one kind of value looks like in JSON. Reader, writer, schema and "did you mean" all read shapes,
/// so that they cannot drift apart.
/// </summary>
internal abstract class Shape<T>
{
    /// <summary>Reads a value; false after every problem in it has been reported.</summary>
    internal abstract bool TryRead(Node node, out T value);

    internal abstract void Write(Utf8JsonWriter writer, T value);

    /// <summary>The JSON Schema of the value.</summary>
    internal abstract JsonObject Schema(SchemaDefinitions definitions);
}
