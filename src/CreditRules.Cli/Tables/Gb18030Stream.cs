using System.Buffers;
using System.Globalization;
using System.Text;

namespace CreditRules.Cli.Tables;

/// <summary>A text in GB18030, turned into UTF-8 while it is read.</summary>
internal sealed class Gb18030Stream(Stream source, string file) : ProducedStream
{
    private const int CodePage = 54936;
    private const int Piece = 65536;
    private const char ByteOrderMark = '\uFEFF';

    private readonly Decoder _decoder = MakeDecoder();
    private readonly Encoder _encoder = Encoding.UTF8.GetEncoder();
    private readonly byte[] _bytes = new byte[Piece];
    private readonly char[] _characters = new char[Piece + 16];
    private long _line = 1;
    private bool _isBegun;

    /// <summary>A decoder that throws at what isn't GB18030.</summary>
    internal static Decoder MakeDecoder() => CodePagesEncodingProvider.Instance
        .GetEncoding(CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!
        .GetDecoder();

    protected override bool Produce(ArrayBufferWriter<byte> output)
    {
        var count = source.Read(_bytes);
        var characters = Decode(count);
        var start = !_isBegun && characters is [ByteOrderMark, ..] ? 1 : 0;
        _isBegun |= characters.Length > 0;
        var written = _encoder.GetBytes(characters[start..], output.GetSpan((characters.Length * 3) + 16), flush: count == 0);
        output.Advance(written);
        return count > 0;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            source.Dispose();
        }

        base.Dispose(disposing);
    }

    private ReadOnlySpan<char> Decode(int count)
    {
        var bytes = _bytes.AsSpan(0, count);
        try
        {
            var length = _decoder.GetChars(bytes, _characters, flush: count == 0);
            _line += bytes.Count((byte)'\n');
            return _characters.AsSpan(0, length);
        }
        catch (DecoderFallbackException exception)
        {
            // A line break is never part of a character of several bytes, so lines can be counted in bytes.
            var line = _line + bytes[..Math.Clamp(exception.Index, 0, count)].Count((byte)'\n');
            throw TableProblems.ErrorAt(TableProblems.BrokenGb18030, file, line, line.ToString(CultureInfo.InvariantCulture));
        }
    }
}
