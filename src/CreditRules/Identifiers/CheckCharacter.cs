namespace CreditRules.Identifiers;

/// <summary>The check characters of ISO 7064 that Chinese identifiers end in.</summary>
/// <remarks>Pure functions; thread-safe.</remarks>
internal static class CheckCharacter
{
    private const string OfMod11Two = "10X98765432";

    /// <summary>The check character of a row of digits by MOD 11-2: a digit or X.</summary>
    /// <param name="digits">At most eighteen ASCII digits.</param>
    public static char Mod11Two(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        foreach (var digit in digits)
        {
            sum = (sum + (digit - '0')) * 2;
        }

        return OfMod11Two[sum % OfMod11Two.Length];
    }

    /// <summary>The check digit of a row of digits by MOD 11,10.</summary>
    /// <param name="digits">ASCII digits.</param>
    public static char Mod11Ten(ReadOnlySpan<char> digits)
    {
        var carried = 10;
        foreach (var digit in digits)
        {
            var sum = (carried + (digit - '0')) % 10;
            carried = (sum == 0 ? 10 : sum) * 2 % 11;
        }

        return (char)('0' + ((11 - carried) % 10));
    }
}
