using System.Text.Json;
using System.Text.Json.Nodes;
using CreditRules.Diagnostics;

namespace CreditRules.Format;

/// <summary>One word of a closed choice, such as the bindings.</summary>
internal sealed class WordShape<T>(params (T Value, string Word)[] words) : Shape<T>
    where T : struct, Enum
{
    internal string WordOf(T value) =>
        Array.Find(words, pair => EqualityComparer<T>.Default.Equals(pair.Value, value)).Word
        ?? throw new ArgumentOutOfRangeException(nameof(value));

    internal override bool TryRead(Node node, out T value)
    {
        value = default;
        if (node.Text() is not { } text)
        {
            return false;
        }

        foreach (var pair in words)
        {
            if (pair.Word == text)
            {
                value = pair.Value;
                return true;
            }
        }

        node.Report(FormatProblems.UnknownValue, Mask.Word(text), Suggestion.Advice(text, Array.ConvertAll(words, pair => pair.Word)));
        return false;
    }

    internal override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(WordOf(value));

    internal override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["enum"] = new JsonArray(Array.ConvertAll(words, pair => (JsonNode?)JsonValue.Create(pair.Word))) };
}
