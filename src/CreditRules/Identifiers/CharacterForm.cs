namespace CreditRules.Identifiers;

/// <summary>The same character, written in other ways.</summary>
/// <remarks>Pure functions; thread-safe.</remarks>
internal static class CharacterForm
{
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const char FirstHalfWidth = '!';

    /// <summary>A full-width character in half width; any other as it is.</summary>
    public static char HalfWidth(char character) => character switch
    {
        >= FirstFullWidth and <= LastFullWidth => (char)(character - FirstFullWidth + FirstHalfWidth),
        '\u3000' => ' ',
        _ => character,
    };

    /// <summary>Whether nothing is to be seen of a character: white space, and the marks that copying out of tables leaves behind.</summary>
    public static bool IsBlank(char character) =>
        char.IsWhiteSpace(character) || character is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or '\u2060' or '\uFEFF';

    /// <summary>Whether a character, in half width, is a hyphen, a dash or a minus sign.</summary>
    public static bool IsHyphen(char character) => character is '-' or '\u00AD' or (>= '\u2010' and <= '\u2015') or '\u2212';

    /// <summary>Whether every character is an ASCII digit.</summary>
    public static bool AreDigits(ReadOnlySpan<char> characters)
    {
        // A plain loop: over eighteen characters a search by vectors gains nothing.
        foreach (var character in characters)
        {
            if (!char.IsAsciiDigit(character))
            {
                return false;
            }
        }

        return true;
    }
}
