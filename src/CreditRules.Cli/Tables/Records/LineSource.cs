using System.Buffers;

namespace CreditRules.Cli.Tables.Records;

/// <summary>A record a line.</summary>
internal sealed class LineSource(Stream stream) : IRecordSource
{
    private readonly ByteSource _bytes = new(stream);
    private readonly ArrayBufferWriter<byte> _line = new();

    public Slice Next(out ReadOnlySpan<byte> record)
    {
        _line.ResetWrittenCount();
        record = [];
        var (isBegun, isTooLong) = (false, false);
        while (_bytes.Ahead is { IsEmpty: false } ahead)
        {
            isBegun = true;
            var end = ahead.IndexOf((byte)'\n');
            var piece = end < 0 ? ahead : ahead[..end];
            isTooLong |= _line.WrittenCount + piece.Length > IRecordSource.MostBytes;
            if (!isTooLong)
            {
                _line.Write(piece);
            }

            _bytes.Skip(end < 0 ? ahead.Length : end + 1);
            if (end >= 0)
            {
                break;
            }
        }

        record = _line.WrittenSpan;
        return !isBegun ? Slice.End
            : isTooLong ? Slice.TooLong
            : record.ContainsAnyExcept(" \t\r"u8) ? Slice.Record
            : Slice.Blank;
    }

    public void Dispose() => _bytes.Dispose();
}
