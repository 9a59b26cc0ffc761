namespace CreditRules.Identifiers;

/// <summary>公民身份号码: eighteen characters with a date of birth and a check character, by GB 11643-1999.</summary>
/// <remarks>
/// 港澳台居民居住证 have the same form. The first six digits are where the number was first issued: nothing is to be concluded
/// from them. Pure functions; thread-safe. Nothing of a number is ever put into an error.
/// </remarks>
internal static class ResidentId
{
    internal const int Length = 18;
    internal const int OldLength = 15;
    private const int Address = 6;

    /// <summary>Whether the number has the standard's form, a real date of birth and the right check character.</summary>
    /// <param name="number">The number, with a capital X, without blanks.</param>
    public static bool IsValid(ReadOnlySpan<char> number) => TryGetBirthDate(number, out _);

    /// <summary>Whether the number has seventeen digits, and a digit or X.</summary>
    /// <param name="number">The number, with a capital X, without blanks.</param>
    public static bool HasForm(ReadOnlySpan<char> number) =>
        number.Length == Length && CharacterForm.AreDigits(number[..^1]) && (char.IsAsciiDigit(number[^1]) || number[^1] == 'X');

    /// <summary>Whether the number begins as those of 港澳台居民居住证 do.</summary>
    public static bool HasPermitPrefix(ReadOnlySpan<char> number) =>
        number.Length >= Address && number[..Address] is "810000" or "820000" or "830000";

    /// <summary>Reads the date of birth inside a valid number.</summary>
    /// <param name="number">The number, with a capital X, without blanks.</param>
    /// <param name="birthDate">The date of birth.</param>
    /// <returns>False where the number isn't valid.</returns>
    public static bool TryGetBirthDate(ReadOnlySpan<char> number, out DateOnly birthDate)
    {
        birthDate = default;
        return HasForm(number) && number[^1] == CheckCharacter.Mod11Two(number[..^1]) && TryReadDate(number, out birthDate);
    }

    /// <summary>Reads the date of birth inside a number of eighteen characters, whatever its check character.</summary>
    /// <param name="number">A number that <see cref="HasForm"/>.</param>
    /// <param name="birthDate">The date of birth.</param>
    /// <returns>False where the calendar has no such day.</returns>
    public static bool TryReadDate(ReadOnlySpan<char> number, out DateOnly birthDate)
    {
        // Eight digits; nothing is parsed that could allocate or depend on a culture.
        var value = 0;
        foreach (var digit in number.Slice(Address, 8))
        {
            value = (value * 10) + (digit - '0');
        }

        var (year, month, day) = (value / 10000, value / 100 % 100, value % 100);
        var isReal = year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        birthDate = isReal ? new DateOnly(year, month, day) : default;
        return isReal;
    }

    /// <summary>Whether the number has the older form: fifteen digits with a real date of birth in the twentieth century.</summary>
    /// <remarks>Permits and cards, which begin with 81, 82, 83 and 9, never had it.</remarks>
    public static bool HasOldForm(ReadOnlySpan<char> number)
    {
        Span<char> upgraded = stackalloc char[Length];
        return TryUpgrade(number, upgraded);
    }

    /// <summary>Makes the number of eighteen characters of an older one: the century 19, and the check character.</summary>
    /// <remarks>The older form has no check digit of its own: the one made here says nothing of whether the digits are right.</remarks>
    /// <param name="old">Fifteen digits.</param>
    /// <param name="number">Room for eighteen characters.</param>
    /// <returns>False where it hasn't the older form.</returns>
    public static bool TryUpgrade(ReadOnlySpan<char> old, Span<char> number)
    {
        if (old.Length != OldLength || !CharacterForm.AreDigits(old) || old[0] == '9' || HasPermitPrefix(old))
        {
            return false;
        }

        old[..Address].CopyTo(number);
        "19".CopyTo(number[Address..]);
        old[Address..].CopyTo(number[(Address + 2)..]);
        number[Length - 1] = CheckCharacter.Mod11Two(number[..(Length - 1)]);
        return TryReadDate(number, out _);
    }
}
