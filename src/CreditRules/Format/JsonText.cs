using System.Text;
using System.Text.Json;

namespace CreditRules.Format;

/// <summary>Canonical JSON text: UTF-8, LF, two blanks of indent, characters as themselves.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = LeastEscapingEncoder.Instance,
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
}
