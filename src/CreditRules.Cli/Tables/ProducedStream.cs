using System.Buffers;

namespace CreditRules.Cli.Tables;

/// <summary>Bytes that are made while they are read, a piece at a time.</summary>
internal abstract class ProducedStream : Stream
{
    private readonly ArrayBufferWriter<byte> _made = new();
    private int _taken;
    private bool _isOver;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        while (_taken == _made.WrittenCount && !_isOver && !buffer.IsEmpty)
        {
            _made.ResetWrittenCount();
            _taken = 0;
            _isOver = !Produce(_made);
        }

        var count = Math.Min(buffer.Length, _made.WrittenCount - _taken);
        _made.WrittenSpan.Slice(_taken, count).CopyTo(buffer);
        _taken += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>Makes the next piece; false once there is nothing more to make.</summary>
    protected abstract bool Produce(ArrayBufferWriter<byte> output);
}
