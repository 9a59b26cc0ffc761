namespace CreditRules.Identifiers;

/// <summary>公民身份号码: eighteen characters with a date of birth and a check character, by GB 11643-1999.</summary>
/// <remarks>Pure functions; thread-safe. Nothing of a number is ever put into an error.</remarks>
internal static class ResidentId
{
    private const int Length = 18;
    private const string Checks = "10X98765432";

    private static ReadOnlySpan<byte> Weights => [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>Whether the number has the standard's form, a real date of birth and the right check character.</summary>
    /// <param name="number">The number, with a capital X, without blanks.</param>
    public static bool IsValid(ReadOnlySpan<char> number) => TryGetBirthDate(number, out _);

    /// <summary>Reads the date of birth inside a valid number.</summary>
    /// <param name="number">The number, with a capital X, without blanks.</param>
    /// <param name="birthDate">The date of birth.</param>
    /// <returns>False where the number isn't valid.</returns>
    public static bool TryGetBirthDate(ReadOnlySpan<char> number, out DateOnly birthDate)
    {
        birthDate = default;
        if (number.Length != Length)
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < Length - 1; i++)
        {
            if (!char.IsAsciiDigit(number[i]))
            {
                return false;
            }

            sum += (number[i] - '0') * Weights[i];
        }

        return number[^1] == Checks[sum % Checks.Length] && TryReadDate(number.Slice(6, 8), out birthDate);
    }

    // Eight digits; nothing is parsed that could allocate or depend on a culture.
    private static bool TryReadDate(ReadOnlySpan<char> digits, out DateOnly date)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            value = (value * 10) + (digit - '0');
        }

        var (year, month, day) = (value / 10000, value / 100 % 100, value % 100);
        var isReal = year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = isReal ? new DateOnly(year, month, day) : default;
        return isReal;
    }
}
