using System.Buffers.Binary;

namespace CreditRules.Screening;

/// <summary>Entries written one after the other, in a buffer that is used again.</summary>
/// <remarks>Not thread-safe: one worker has it at a time.</remarks>
internal sealed class EntryBuffer
{
    // Of a text, its length in bytes plus one; 0 where there is none.
    private const int LengthBytes = sizeof(uint);

    private byte[] _bytes = new byte[64 * 1024];
    private int _start;

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, Length);

    /// <summary>The entry that was begun last.</summary>
    public ReadOnlySpan<byte> Last => _bytes.AsSpan(_start, Length - _start);

    /// <summary>Where the entry that was begun last begins.</summary>
    public int LastStart => _start;

    internal void Clear() => (Length, _start) = (0, 0);

    /// <summary>Begins an entry.</summary>
    /// <returns>Where it begins.</returns>
    internal int Begin()
    {
        _start = Length;
        Reserve(EntryHead.Bytes);
        Length += EntryHead.Bytes;
        return _start;
    }

    internal void Add(ReadOnlySpan<byte> text, bool hasEscapes)
    {
        Reserve(LengthBytes + text.Length);
        var at = Length;
        Length += LengthBytes;
        var kept = hasEscapes ? Unescape(text, _bytes.AsSpan(Length)) : Copy(text, _bytes.AsSpan(Length));
        BinaryPrimitives.WriteUInt32LittleEndian(_bytes.AsSpan(at), kept == 0 ? 0 : (uint)kept + 1);
        Length += kept;
    }

    /// <summary>Ends the entry that was begun.</summary>
    internal void End(in EntryHead head) => (head with { Length = Length - _start }).Write(_bytes.AsSpan(_start));

    /// <summary>Takes back the entry that was begun last.</summary>
    internal void Undo() => Length = _start;

    private static int Copy(ReadOnlySpan<byte> text, Span<byte> room)
    {
        text.CopyTo(room);
        return text.Length;
    }

    private static int Unescape(ReadOnlySpan<byte> text, Span<byte> room)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            room[length++] = text[i];
            i += text[i] == (byte)'"' ? 1 : 0;
        }

        return length;
    }

    private void Reserve(int more)
    {
        if (_bytes.Length - Length < more)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + more));
        }
    }
}
