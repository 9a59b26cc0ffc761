namespace CreditRules.Identifiers;

/// <summary>工商注册号: fourteen digits and a check digit by MOD 11,10, as GS 15-2006 has it.</summary>
/// <remarks>Numbers of other lengths are older, or of other registers: they have no check digit. Pure functions; thread-safe.</remarks>
internal static class RegistrationNumber
{
    internal const int Length = 15;

    /// <summary>Whether the number has fifteen digits.</summary>
    public static bool HasForm(ReadOnlySpan<char> number) => number.Length == Length && CharacterForm.AreDigits(number);

    /// <summary>Whether the number has fifteen digits, the last of which is the right check digit.</summary>
    public static bool IsValid(ReadOnlySpan<char> number) => HasForm(number) && number[^1] == CheckCharacter.Mod11Ten(number[..^1]);
}
