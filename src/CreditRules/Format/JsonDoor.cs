using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using CreditRules.Diagnostics;

namespace CreditRules.Format;

/// <summary>The door that every text passes before it is read: size, encoding, JSON, depth, nothing trailing.</summary>
internal static class JsonDoor
{
    internal const int MaxBytes = 16 * 1024 * 1024;
    internal const int MaxDepth = 32;

    private const string Root = "$";

    private static readonly Encoding? Gb18030 =
        CodePagesEncodingProvider.Instance.GetEncoding(54936, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    internal static JsonDocument? Open(ReadLog log)
    {
        var content = log.Source.Content;
        if (content.Length > MaxBytes)
        {
            log.Add(FormatProblems.TooLarge, Root, 0, content.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
            return null;
        }

        return IsUtf8(content.Span, log) ? Parse(content, log) : null;
    }

    private static bool IsUtf8(ReadOnlySpan<byte> content, ReadLog log)
    {
        // A NUL byte is valid UTF-8 and never stands in JSON text; UTF-16 text is full of them.
        var utf16 = content.StartsWith([(byte)0xFF, (byte)0xFE]) || content.StartsWith([(byte)0xFE, (byte)0xFF])
            || (content.Length >= 2 && (content[0] == 0 || content[1] == 0));
        if (!utf16 && Utf8.IsValid(content))
        {
            return true;
        }

        log.Add(FormatProblems.WrongEncoding, Root, 0, utf16 ? "UTF-16" : IsGb18030(content) ? "GB18030" : "?");
        return false;
    }

    private static bool IsGb18030(ReadOnlySpan<byte> content)
    {
        try
        {
            return Gb18030?.GetCharCount(content) > 0;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static JsonDocument? Parse(ReadOnlyMemory<byte> content, ReadLog log)
    {
        var reader = new Utf8JsonReader(content.Span, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            reader.Read();
            reader.Skip();
        }
        catch (JsonException exception)
        {
            Report(exception, content.Span, log);
            return null;
        }

        var end = (int)reader.BytesConsumed;
        var rest = content.Span[end..];
        var blank = rest.IndexOfAnyExcept(" \t\r\n"u8);
        if (blank >= 0)
        {
            log.Add(FormatProblems.TrailingData, Root, end + blank);
        }

        return JsonDocument.Parse(content[..end], new JsonDocumentOptions { MaxDepth = MaxDepth });
    }

    private static void Report(JsonException exception, ReadOnlySpan<byte> content, ReadLog log)
    {
        var offset = LineStart(content, exception.LineNumber ?? 0) + (int)(exception.BytePositionInLine ?? 0);
        if (IsTooDeep(content))
        {
            log.Add(FormatProblems.TooDeep, Root, offset);
            return;
        }

        var found = offset < content.Length ? Rune.DecodeFromUtf8(content[offset..], out var rune, out _) == System.Buffers.OperationStatus.Done
            ? rune.ToString() : "?" : "EOF";
        log.Add(FormatProblems.NotJson, Root, offset, "`" + found + "`");
    }

    private static bool IsTooDeep(ReadOnlySpan<byte> content)
    {
        var reader = new Utf8JsonReader(content, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth >= MaxDepth)
                {
                    return true;
                }
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return false;
    }

    private static int LineStart(ReadOnlySpan<byte> content, long line)
    {
        var start = 0;
        for (; line > 0; line--)
        {
            start += content[start..].IndexOf((byte)'\n') + 1;
        }

        return start;
    }
}
