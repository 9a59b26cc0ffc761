namespace CreditRules.Format;

/// <summary>The bytes of one document and the name that diagnostics call it by.</summary>
internal sealed class SourceText
{
    private readonly Lazy<PlaceIndex> _places;

    internal SourceText(string file, ReadOnlyMemory<byte> content)
    {
        File = file;
        Content = content.Span.StartsWith(ByteOrderMark) ? content[ByteOrderMark.Length..] : content;
        _places = new Lazy<PlaceIndex>(() => new PlaceIndex(Content));
    }

    internal string File { get; }

    /// <summary>The text without a byte order mark.</summary>
    internal ReadOnlyMemory<byte> Content { get; }

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Line and column of a byte, both from 1; a column is a character, not a byte.</summary>
    internal (int Line, int Column) Position(int offset) => offset <= 0 ? (1, 1) : _places.Value.Of(offset);
}
