namespace CreditRules.Screening;

/// <summary>A run of whole records of a table, in a buffer that is used again.</summary>
/// <remarks>Not thread-safe: one worker has it at a time.</remarks>
internal sealed class RecordBlock
{
    /// <summary>Room behind the last byte, so that vectors may be loaded without asking where the block ends.</summary>
    internal const int Slack = 64;

    private byte[] _buffer = [];

    /// <summary>Its place in the table, the first being 0.</summary>
    public long Sequence { get; private set; }

    /// <summary>The number of its first record, in the table's unit.</summary>
    public long FirstNumber { get; private set; }

    /// <summary>Whether its bytes are UTF-8 throughout.</summary>
    public bool IsUtf8 { get; set; }

    /// <summary>Where in the table the record after its last one begins: what has been worked on when the block is done.</summary>
    public RecordPlace After { get; private set; }

    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, Length);

    /// <summary>The buffer as it is, with at least <see cref="Slack"/> bytes behind <see cref="Length"/>.</summary>
    public byte[] Buffer => _buffer;

    public int Length { get; private set; }

    internal Span<byte> Room(int bytes)
    {
        if (_buffer.Length < bytes + Slack)
        {
            _buffer = GC.AllocateUninitializedArray<byte>(bytes + Slack);
        }

        return _buffer;
    }

    internal void Set(long sequence, long firstNumber, RecordPlace after, int length)
    {
        (Sequence, FirstNumber, After, Length) = (sequence, firstNumber, after, length);
        _buffer.AsSpan(length, Slack).Clear();
    }
}
