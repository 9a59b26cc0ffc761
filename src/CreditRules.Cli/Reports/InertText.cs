using System.Text;

namespace CreditRules.Cli.Reports;

/// <summary>Keeps a spreadsheet from taking a text for a formula: what a stranger wrote must not compute on a clerk's machine.</summary>
internal static class InertText
{
    /// <summary>What stands before a text in CSV so that it stays a text.</summary>
    internal const char Guard = '\'';

    /// <summary>Whether a spreadsheet might read the text as a formula: it begins, after any blanks, with one of <c>= + - @</c>, narrow or wide.</summary>
    /// <param name="text">The text.</param>
    internal static bool NeedsGuard(ReadOnlySpan<char> text)
    {
        while (Rune.DecodeFromUtf16(text, out var rune, out var consumed) == System.Buffers.OperationStatus.Done)
        {
            if (!IsSkipped(rune))
            {
                return IsOperator(rune);
            }

            text = text[consumed..];
        }

        return false;
    }

    /// <summary>The same of a text in UTF-8.</summary>
    /// <param name="utf8">The bytes, without quotes.</param>
    internal static bool NeedsGuard(ReadOnlySpan<byte> utf8)
    {
        while (Rune.DecodeFromUtf8(utf8, out var rune, out var consumed) == System.Buffers.OperationStatus.Done)
        {
            if (!IsSkipped(rune))
            {
                return IsOperator(rune);
            }

            utf8 = utf8[consumed..];
        }

        return false;
    }

    /// <summary>The text for a CSV field: where it needs a guard, with an apostrophe before it.</summary>
    /// <param name="text">The text.</param>
    internal static string Of(string text) => NeedsGuard(text) ? Guard + text : text;

    // Spreadsheets strip blanks and what can't be seen before they look for an operator.
    private static bool IsSkipped(Rune rune) =>
        Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.Format;

    private static bool IsOperator(Rune rune) => rune.Value is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠';
}
