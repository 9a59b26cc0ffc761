namespace CreditRules.Identifiers;

/// <summary>统一社会信用代码: eighteen characters with a check character, by GB 32100-2015.</summary>
/// <remarks>Pure functions; thread-safe.</remarks>
internal static class UnifiedSocialCreditCode
{
    private const int Length = 18;
    private const int Modulus = 31;
    private const string Characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static ReadOnlySpan<byte> Weights => [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    /// <summary>Whether the code has eighteen characters of the standard's set and the right check character.</summary>
    /// <param name="code">The code, in capitals, without blanks or hyphens.</param>
    public static bool IsValid(ReadOnlySpan<char> code)
    {
        if (code.Length != Length)
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < Length - 1; i++)
        {
            var value = Characters.IndexOf(code[i], StringComparison.Ordinal);
            if (value < 0)
            {
                return false;
            }

            sum += value * Weights[i];
        }

        return code[^1] == Characters[(Modulus - (sum % Modulus)) % Modulus];
    }
}
