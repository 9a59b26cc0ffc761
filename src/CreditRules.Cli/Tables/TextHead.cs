using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using CreditRules.Diagnostics;
using CreditRules.Format;

namespace CreditRules.Cli.Tables;

/// <summary>The first MiB of a text, by which its encoding is told.</summary>
internal sealed class TextHead
{
    private const int MostBytes = 1024 * 1024;
    private const int LongestCharacter = 4;

    private readonly byte[] _bytes;
    private readonly bool _isWhole;
    private readonly string _file;

    private TextHead(byte[] bytes, bool isWhole, string file) => (_bytes, _isWhole, _file) = (bytes, isWhole, file);

    /// <summary>What was read.</summary>
    internal ReadOnlyMemory<byte> Bytes => _bytes;

    /// <summary>How many bytes the byte order mark of UTF-8 has: three or none.</summary>
    internal int MarkLength => _bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;

    internal static TextHead Read(Stream stream, string file)
    {
        var bytes = new byte[MostBytes];
        var count = stream.ReadAtLeast(bytes, MostBytes, throwOnEndOfStream: false);
        return new TextHead(bytes[..count], count < MostBytes, file);
    }

    /// <summary>Whether the text must be turned into UTF-8.</summary>
    /// <exception cref="CreditRulesException">It is no text, or of no encoding that can be read.</exception>
    internal bool IsGb18030(TextEncoding asked, ConcurrentQueue<Diagnostic> warnings)
    {
        ThrowIfNoText();
        if (asked != TextEncoding.Auto || MarkLength > 0)
        {
            return asked == TextEncoding.Gb18030;
        }

        if (IsUtf8())
        {
            return false;
        }

        ThrowIfDamagedUtf8();
        if (!CanBeGb18030())
        {
            throw TableProblems.Error(TableProblems.UnknownEncoding, _file, "UTF-8, GB18030");
        }

        warnings.Enqueue(TableProblems.Of(TableProblems.ReadAsGb18030, _file));
        return true;
    }

    private void ThrowIfNoText()
    {
        var bytes = _bytes.AsSpan();
        if (FileSignature.IsZip(bytes) || FileSignature.IsOldWorkbook(bytes))
        {
            var looks = FileSignature.IsZip(bytes)
                ? new Particular("工作簿（`.xlsx`）或压缩文件", "a workbook (`.xlsx`) or another packed file")
                : new Particular("旧格式的工作簿（`.xls`）", "a workbook of the old form (`.xls`)");
            throw TableProblems.Error(TableProblems.NotText, _file, looks);
        }

        // No table in UTF-8 or GB18030 has a NUL; one in UTF-16 is full of them.
        if (bytes.StartsWith([(byte)0xFF, (byte)0xFE]) || bytes.StartsWith([(byte)0xFE, (byte)0xFF]) || bytes.Contains((byte)0))
        {
            throw TableProblems.Error(TableProblems.Utf16, _file);
        }
    }

    // Damaged UTF-8 can be valid GB18030 by chance: every name would be another one, and nobody would be found.
    private void ThrowIfDamagedUtf8()
    {
        if (EncodingGuess.IsDamagedUtf8(_bytes, out var offset))
        {
            var line = _bytes.AsSpan(0, offset).Count((byte)'\n') + 1;
            throw TableProblems.ErrorAt(TableProblems.DamagedUtf8, _file, line, line.ToString(CultureInfo.InvariantCulture));
        }
    }

    // The last character may be cut where the head ends.
    private bool IsUtf8()
    {
        var bytes = _bytes.AsSpan();
        for (var cut = 0; cut < LongestCharacter && cut <= bytes.Length; cut++)
        {
            if (Utf8.IsValid(bytes[..^cut]))
            {
                return cut == 0 || !_isWhole;
            }
        }

        return false;
    }

    private bool CanBeGb18030()
    {
        try
        {
            _ = Gb18030Stream.MakeDecoder().GetCharCount(_bytes, flush: _isWhole);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
