using System.Text.RegularExpressions;
using CreditRules.Diagnostics;

namespace CreditRules.Format;

/// <summary>The steps of a path such as <c>$.rules[0].when</c>.</summary>
internal static partial class JsonPath
{
    internal const string Root = "$";

    private const int LongestName = 64;

    /// <summary>The step to a member; a name that isn't plain is shown in quotes, on one line, short and without a person's number.</summary>
    internal static string Step(string name)
    {
        if (name.Length <= LongestName && PlainName().IsMatch(name) && !LongNumber().IsMatch(name))
        {
            return "." + name;
        }

        var shown = LongNumber().IsMatch(name[..Math.Min(name.Length, LongestName * 2)]) ? Mask.Number(name) : name;
        return "['" + OneLine(shown) + "']";
    }

    private static string OneLine(string name) =>
        string.Concat(name.EnumerateRunes().Take(LongestName).Select(rune => IsPlain(rune) ? rune.ToString() : "?"));

    private static bool IsPlain(System.Text.Rune rune) =>
        System.Text.Rune.GetUnicodeCategory(rune) is not (System.Globalization.UnicodeCategory.Control
            or System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.LineSeparator
            or System.Globalization.UnicodeCategory.ParagraphSeparator);

    [GeneratedRegex("^[A-Za-z_$][A-Za-z0-9_$-]*\\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PlainName();

    [GeneratedRegex("[0-9]{14,}[0-9Xx]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LongNumber();
}
