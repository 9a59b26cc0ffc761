using System.Globalization;
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

    internal static JsonDocument? Open(ReadLog log)
    {
        var content = log.Source.Content;
        if (content.Length > MaxBytes)
        {
            log.Add(FormatProblems.TooLarge, JsonPath.Root, 0, content.Length.ToString(CultureInfo.InvariantCulture));
            return null;
        }

        // The quick answer first: a text is nearly always UTF-8.
        if ((content.Span.Contains((byte)0) || !Utf8.IsValid(content.Span)) && EncodingGuess.Of(content.Span) is { } guess)
        {
            log.Add(FormatProblems.WrongEncoding, JsonPath.Root, guess.Offset, guess.Name);
            return null;
        }

        try
        {
            return JsonDocument.Parse(content, new JsonDocumentOptions { MaxDepth = MaxDepth });
        }
        catch (JsonException)
        {
            return Complain(content, log);
        }
    }

    // Says what is wrong with a text that didn't parse; of one that goes on after its end, what stands before is read all the same.
    private static JsonDocument? Complain(ReadOnlyMemory<byte> content, ReadLog log)
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
            log.Add(FormatProblems.TrailingData, JsonPath.Root, end + blank);
        }

        return JsonDocument.Parse(content[..end], new JsonDocumentOptions { MaxDepth = MaxDepth });
    }

    private static void Report(JsonException exception, ReadOnlySpan<byte> content, ReadLog log)
    {
        var offset = LineStart(content, exception.LineNumber ?? 0) + (int)(exception.BytePositionInLine ?? 0);
        if (IsTooDeep(content))
        {
            log.Add(FormatProblems.TooDeep, JsonPath.Root, offset);
            return;
        }

        log.Add(FormatProblems.NotJson, JsonPath.Root, offset, Describe(content[Math.Min(offset, content.Length)..]));
    }

    private static Particular Describe(ReadOnlySpan<byte> rest)
    {
        if (rest.IsEmpty)
        {
            return new Particular("文本到此中断；请补全未关闭的引号或括号", "the text ends here; close what is still open");
        }

        _ = Rune.DecodeFromUtf8(rest, out var rune, out _);
        var shown = Rune.IsControl(rune) ? string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}") : rune.ToString();
        return new Particular(
            $"`{shown}` 不应出现在这里；请检查它前面的逗号、引号和括号",
            $"`{shown}` can't stand here; check the comma, the quote or the bracket before it");
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
