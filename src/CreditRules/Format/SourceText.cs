using System.Text;

namespace CreditRules.Format;

/// <summary>The bytes of one document and the name that diagnostics call it by.</summary>
internal sealed class SourceText(string file, ReadOnlyMemory<byte> content)
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    internal string File { get; } = file;

    /// <summary>The text without a byte order mark.</summary>
    internal ReadOnlyMemory<byte> Content { get; } =
        content.Span.StartsWith(ByteOrderMark) ? content[ByteOrderMark.Length..] : content;

    /// <summary>Line and column of a byte, both from 1; a column is a character, not a byte.</summary>
    internal (int Line, int Column) Position(int offset)
    {
        var before = Content.Span[..Math.Clamp(offset, 0, Content.Length)];
        var line = before.Count((byte)'\n') + 1;
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        var column = 1;
        foreach (var _ in Encoding.UTF8.GetString(before[lineStart..]).EnumerateRunes())
        {
            column++;
        }

        return (line, column);
    }
}
