using System.Xml;

namespace CreditRules.Cli.Reports;

/// <summary>Text that XML and HTML can hold.</summary>
internal static class XmlText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text, each character that XML forbids replaced by U+FFFD.</summary>
    /// <param name="text">The text.</param>
    internal static string Clean(string text)
    {
        var place = FirstIllegal(text, 0);
        if (place < 0)
        {
            return text;
        }

        var characters = text.ToCharArray();
        for (; place >= 0; place = FirstIllegal(text, place + 1))
        {
            characters[place] = Replacement;
        }

        return new string(characters);
    }

    private static int FirstIllegal(string text, int start)
    {
        for (var place = start; place < text.Length; place++)
        {
            if (place + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[place + 1], text[place]))
            {
                place++;
            }
            else if (!XmlConvert.IsXmlChar(text[place]))
            {
                return place;
            }
        }

        return -1;
    }
}
