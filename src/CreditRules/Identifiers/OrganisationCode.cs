namespace CreditRules.Identifiers;

/// <summary>组织机构代码: eight digits or capitals and a check character, by GB 11714-1997.</summary>
/// <remarks>
/// Letters stand for 10 to 35 and the check is taken modulo 11, so that letters and digits eleven apart can't be told apart:
/// 2, D, O and Z are one to the check character. For that reason no look-alike is ever read as another character here.
/// Pure functions; thread-safe.
/// </remarks>
internal static class OrganisationCode
{
    internal const int Length = 9;
    private const int Modulus = 11;

    private static ReadOnlySpan<byte> Weights => [3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>Whether the code has eight digits or capitals, and a digit or X.</summary>
    /// <param name="code">The code, in capitals, without blanks or hyphens.</param>
    public static bool HasForm(ReadOnlySpan<char> code)
    {
        if (code.Length != Length || !(char.IsAsciiDigit(code[^1]) || code[^1] == 'X'))
        {
            return false;
        }

        foreach (var character in code)
        {
            if (!char.IsAsciiDigit(character) && !char.IsAsciiLetterUpper(character))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the code has the standard's form and the right check character.</summary>
    /// <param name="code">The code, in capitals, without blanks or hyphens.</param>
    public static bool IsValid(ReadOnlySpan<char> code)
    {
        if (!HasForm(code))
        {
            return false;
        }

        var sum = code[^1] == 'X' ? 10 : code[^1] - '0';
        for (var i = 0; i < Length - 1; i++)
        {
            sum += ValueOf(code[i]) * Weights[i];
        }

        return sum % Modulus == 0;
    }

    private static int ValueOf(char character) => char.IsAsciiDigit(character) ? character - '0' : character - 'A' + 10;
}
