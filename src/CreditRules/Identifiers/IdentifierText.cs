namespace CreditRules.Identifiers;

/// <summary>Brings an identifier as somebody wrote it into the one form in which identifiers are compared.</summary>
/// <remarks>Pure functions; thread-safe.</remarks>
internal static class IdentifierText
{
    /// <summary>Writes the text in half width and capitals, without blanks and hyphens.</summary>
    /// <param name="text">The identifier as written.</param>
    /// <param name="normalised">Room for as many characters.</param>
    /// <param name="changes">What was changed.</param>
    /// <returns>How many characters were written.</returns>
    public static int Normalise(ReadOnlySpan<char> text, Span<char> normalised, out IdentifierChanges changes)
    {
        changes = IdentifierChanges.None;
        var length = 0;
        foreach (var written in text)
        {
            var character = CharacterForm.HalfWidth(written);
            if (CharacterForm.IsBlank(character))
            {
                changes |= IdentifierChanges.Blanks;
            }
            else if (CharacterForm.IsHyphen(character))
            {
                changes |= IdentifierChanges.Hyphens;
            }
            else
            {
                changes |= character == written ? IdentifierChanges.None : IdentifierChanges.Width;
                changes |= char.IsAsciiLetterLower(character) ? IdentifierChanges.Case : IdentifierChanges.None;
                normalised[length++] = char.IsAsciiLetterLower(character) ? (char)(character - 'a' + 'A') : character;
            }
        }

        return length;
    }
}
