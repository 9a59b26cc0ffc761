using System.Buffers;

namespace CreditRules.Cli.Tables;

/// <summary>Writes one record as a line of CSV. Line breaks and control characters inside a value become blanks, so that a record is a line.</summary>
internal sealed class CsvLine(ArrayBufferWriter<byte> output)
{
    private static readonly SearchValues<byte> ToQuote = SearchValues.Create(",\""u8);

    private bool _isBegun;

    internal void Field(ReadOnlySpan<byte> value)
    {
        if (_isBegun)
        {
            output.Write(","u8);
        }

        _isBegun = true;
        if (value.ContainsAny(ToQuote))
        {
            Quoted(value);
        }
        else
        {
            Plain(value);
        }
    }

    /// <summary>Ends the line.</summary>
    internal void End()
    {
        output.Write("\n"u8);
        _isBegun = false;
    }

    private void Quoted(ReadOnlySpan<byte> value)
    {
        output.Write("\""u8);
        while (value.IndexOf((byte)'"') is >= 0 and var quote)
        {
            Plain(value[..(quote + 1)]);
            output.Write("\""u8);
            value = value[(quote + 1)..];
        }

        Plain(value);
        output.Write("\""u8);
    }

    private void Plain(ReadOnlySpan<byte> value)
    {
        var written = output.GetSpan(value.Length)[..value.Length];
        value.CopyTo(written);
        while (written.IndexOfAnyInRange((byte)0, (byte)0x1F) is >= 0 and var control)
        {
            written[control] = (byte)' ';
            written = written[(control + 1)..];
        }

        output.Advance(value.Length);
    }
}
