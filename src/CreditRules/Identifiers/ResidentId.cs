using System.Globalization;

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
        if (number.Length != Length || number[..^1].ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < Length - 1; i++)
        {
            sum += (number[i] - '0') * Weights[i];
        }

        return number[^1] == Checks[sum % Checks.Length]
            && DateOnly.TryParseExact(number.Slice(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out birthDate);
    }
}
