using System.Text.RegularExpressions;

namespace CreditRules.Cli.Reports.Xlsx;

/// <summary>Text as a cell holds it.</summary>
internal static partial class CellText
{
    /// <summary>The most UTF-16 units that a cell may hold.</summary>
    internal const int Longest = 32_767;

    /// <summary>The text, without what XML forbids, cut where a cell is full, and such that <c>_x000D_</c> stays what it says.</summary>
    /// <param name="text">The text.</param>
    internal static string Of(string text) => Escape().Replace(Shorten(XmlText.Clean(text)), "_x005F_");

    private static string Shorten(string text) => text.Length <= Longest ? text
        : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[Longest - 2]) ? Longest - 2 : Longest - 1), "…");

    // In worksheets _xHHHH_ stands for a character.
    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Escape();
}
