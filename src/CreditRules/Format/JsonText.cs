using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CreditRules.Format;

/// <summary>Canonical JSON text: UTF-8, LF, two blanks of indent, characters as themselves.</summary>
internal static class JsonText
{
    // Invariant: texts are quoted by Quote, so the writer's own encoder only ever sees declared ASCII names.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 128,
    };

    internal static byte[] Write<T>(Shape<T> shape, T value, bool indented = true)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options with { Indented = indented }))
        {
            shape.Write(writer, value);
        }

        if (indented)
        {
            buffer.WriteByte((byte)'\n');
        }

        return buffer.ToArray();
    }

    internal static string WriteText<T>(Shape<T> shape, T value, bool indented = true) =>
        Encoding.UTF8.GetString(Write(shape, value, indented));

    internal static void WriteText(Utf8JsonWriter writer, string text) =>
        writer.WriteRawValue(Quote(text), skipInputValidation: true);

    /// <summary>A JSON string in which only what JSON itself demands is escaped.</summary>
    internal static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                < ' ' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}
