namespace CreditRules.Format;

/// <summary>Where the bytes of a text stand, found without reading the text from its start again.</summary>
internal sealed class PlaceIndex
{
    private const int Block = 1024;

    private readonly ReadOnlyMemory<byte> _content;
    private readonly int[] _lineStarts;
    private readonly int[] _charactersBeforeBlock;

    internal PlaceIndex(ReadOnlyMemory<byte> content)
    {
        _content = content;
        _lineStarts = LineStarts(content.Span);
        _charactersBeforeBlock = new int[(content.Length / Block) + 1];
        for (var block = 1; block < _charactersBeforeBlock.Length; block++)
        {
            _charactersBeforeBlock[block] =
                _charactersBeforeBlock[block - 1] + Characters(content.Span.Slice((block - 1) * Block, Block));
        }
    }

    /// <summary>Line and column of a byte, both from 1; a column is a character (a Unicode code point), not a byte.</summary>
    internal (int Line, int Column) Of(int offset)
    {
        var place = Math.Clamp(offset, 0, _content.Length);
        var found = Array.BinarySearch(_lineStarts, place);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, CharactersBefore(place) - CharactersBefore(_lineStarts[line]) + 1);
    }

    private static int[] LineStarts(ReadOnlySpan<byte> content)
    {
        var starts = new List<int> { 0 };
        for (var start = 0; content[start..].IndexOf((byte)'\n') is var length and >= 0;)
        {
            start += length + 1;
            starts.Add(start);
        }

        return [.. starts];
    }

    private int CharactersBefore(int offset) =>
        _charactersBeforeBlock[offset / Block] + Characters(_content.Span[(offset / Block * Block)..offset]);

    // Every byte of UTF-8 begins a character, unless it continues one.
    private static int Characters(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var b in bytes)
        {
            count += (b & 0xC0) == 0x80 ? 0 : 1;
        }

        return count;
    }
}
