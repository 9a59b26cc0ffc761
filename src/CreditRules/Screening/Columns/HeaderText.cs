using CreditRules.Identifiers;

namespace CreditRules.Screening;

/// <summary>The form in which column names are compared: width, case, blanks, underscores, hyphens and the form of brackets make no difference.</summary>
/// <remarks>Pure functions; thread-safe.</remarks>
internal static class HeaderText
{
    internal static string Fold(string text)
    {
        var folded = new char[text.Length];
        var length = 0;
        foreach (var given in text)
        {
            var character = CharacterForm.HalfWidth(given);
            if (!IsNothing(character))
            {
                folded[length++] = char.ToLowerInvariant(Plain(character));
            }
        }

        return new string(folded, 0, length);
    }

    // A star is how forms mark a column that must be filled in; a colon at its end says nothing either.
    private static bool IsNothing(char character) =>
        CharacterForm.IsBlank(character) || CharacterForm.IsHyphen(character) || char.IsControl(character) || character is '_' or '*' or ':';

    private static char Plain(char character) => character switch
    {
        '[' or '{' or '〔' or '【' or '〈' or '《' => '(',
        ']' or '}' or '〕' or '】' or '〉' or '》' => ')',
        '、' or '\\' or '|' => '/',
        _ => character,
    };
}
