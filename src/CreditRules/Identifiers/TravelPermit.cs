namespace CreditRules.Identifiers;

/// <summary>回乡证 (H or M and eight digits) and 台胞证 (eight digits): known by their form alone.</summary>
/// <remarks>Pure functions; thread-safe.</remarks>
internal static class TravelPermit
{
    internal const int TaiwanLength = 8;
    internal const int HongKongMacaoLength = 9;

    /// <summary>Whether the number has one of the two forms.</summary>
    public static bool HasForm(ReadOnlySpan<char> number) => number.Length switch
    {
        TaiwanLength => CharacterForm.AreDigits(number),
        HongKongMacaoLength => number[0] is 'H' or 'M' && CharacterForm.AreDigits(number[1..]),
        _ => false,
    };
}
