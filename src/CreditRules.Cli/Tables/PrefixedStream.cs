using System.Buffers;

namespace CreditRules.Cli.Tables;

/// <summary>Bytes that were read ahead, and then the rest of what can't be read twice.</summary>
internal sealed class PrefixedStream(ReadOnlyMemory<byte> ahead, Stream rest) : ProducedStream
{
    private const int Piece = 65536;

    private bool _isBegun;

    protected override bool Produce(ArrayBufferWriter<byte> output)
    {
        if (!_isBegun)
        {
            _isBegun = true;
            output.Write(ahead.Span);
            return true;
        }

        var count = rest.Read(output.GetSpan(Piece));
        output.Advance(count);
        return count > 0;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            rest.Dispose();
        }

        base.Dispose(disposing);
    }
}
