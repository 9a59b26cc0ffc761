using System.Buffers;
using System.Text;

namespace CreditRules.Cli.Bulk;

/// <summary>Writes fields of CSV: quoted where they must be, and inert where a spreadsheet would take them for a formula.</summary>
internal static class CsvText
{
    private static readonly SearchValues<byte> MustBeQuoted = SearchValues.Create(",\"\r\n"u8);

    internal static void Add(Utf8Buffer buffer, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            Add(buffer, Encoding.UTF8.GetBytes(text), hasDoubledQuotes: false);
        }
    }

    /// <summary>Adds a field.</summary>
    /// <param name="buffer">Where to.</param>
    /// <param name="text">The text.</param>
    /// <param name="hasDoubledQuotes">Whether the text's quotes are doubled already.</param>
    internal static void Add(Utf8Buffer buffer, ReadOnlySpan<byte> text, bool hasDoubledQuotes)
    {
        // Letters, digits and ideographs begin no formula, and nothing up to the comma stands in most texts.
        var isGuarded = !(text.IsEmpty || char.IsAsciiLetterOrDigit((char)text[0]) || text[0] is >= 0xE4 and <= 0xE9) && Reports.InertText.NeedsGuard(text);
        if (!isGuarded && (!text.ContainsAnyInRange((byte)0, (byte)',') || !text.ContainsAny(MustBeQuoted)))
        {
            buffer.Add(text);
            return;
        }

        buffer.Add((byte)'"');
        if (isGuarded)
        {
            buffer.Add((byte)'\'');
        }

        while (!hasDoubledQuotes && text.IndexOf((byte)'"') is >= 0 and var quote)
        {
            buffer.Add(text[..(quote + 1)]);
            buffer.Add((byte)'"');
            text = text[(quote + 1)..];
        }

        buffer.Add(text);
        buffer.Add((byte)'"');
    }
}
