namespace CreditRules.Cli.Tables.Records;

/// <summary>Bytes one after another, with the number of the line on which they stand.</summary>
internal sealed class ByteSource(Stream stream) : IDisposable
{
    private readonly byte[] _buffer = new byte[65536];
    private int _next;
    private int _end;

    /// <summary>What is at hand; empty where there is nothing more.</summary>
    internal ReadOnlySpan<byte> Ahead
    {
        get
        {
            if (_next == _end)
            {
                _next = 0;
                _end = stream.Read(_buffer);
            }

            return _buffer.AsSpan(_next, _end - _next);
        }
    }

    /// <summary>The line, from 1.</summary>
    internal long Line { get; private set; } = 1;

    internal void Skip(int count)
    {
        Line += _buffer.AsSpan(_next, count).Count((byte)'\n');
        _next += count;
    }

    public void Dispose() => stream.Dispose();
}
