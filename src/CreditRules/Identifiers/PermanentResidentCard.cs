namespace CreditRules.Identifiers;

/// <summary>外国人永久居留身份证: eighteen characters from 9 on with a check character by MOD 11-2 (2023), or three letters and twelve digits (before).</summary>
/// <remarks>Both are in use, and neither can be made of the other. Pure functions; thread-safe.</remarks>
internal static class PermanentResidentCard
{
    internal const int OldLength = 15;
    private const int Letters = 3;

    /// <summary>Whether the number has the form of 2023. Where in it the date of birth stands isn't published with enough certainty to ask for one.</summary>
    public static bool HasForm(ReadOnlySpan<char> number) => ResidentId.HasForm(number) && number[0] == '9';

    /// <summary>Whether the number has the form of 2023 and the right check character.</summary>
    public static bool IsValid(ReadOnlySpan<char> number) => HasForm(number) && number[^1] == CheckCharacter.Mod11Two(number[..^1]);

    /// <summary>Whether the number has the older form, whose check digit isn't verified.</summary>
    public static bool HasOldForm(ReadOnlySpan<char> number) =>
        number.Length == OldLength
        && char.IsAsciiLetterUpper(number[0]) && char.IsAsciiLetterUpper(number[1]) && char.IsAsciiLetterUpper(number[2])
        && CharacterForm.AreDigits(number[Letters..]);
}
