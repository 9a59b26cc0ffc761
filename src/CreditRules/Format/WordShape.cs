using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using CreditRules.Diagnostics;

namespace CreditRules.Format;

/// <summary>One word of a closed choice, such as the bindings.</summary>
internal sealed class WordShape<T>(params (T Value, string Word)[] words) : Shape<T>
    where T : struct, Enum
{
    internal string WordOf(T value) =>
        Find(value) ?? throw new ArgumentOutOfRangeException(nameof(value));

    private string? Find(T value)
    {
        foreach (var pair in words)
        {
            if (Same(pair.Value, value))
            {
                return pair.Word;
            }
        }

        return null;
    }

    // Every choice is an enumeration over int: compared as such, no comparer is made for each.
    private static bool Same(T one, T other) => Unsafe.As<T, int>(ref one) == Unsafe.As<T, int>(ref other);

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
