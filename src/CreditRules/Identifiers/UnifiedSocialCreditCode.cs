using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace CreditRules.Identifiers;

/// <summary>统一社会信用代码: eighteen characters with a check character, by GB 32100-2015.</summary>
/// <remarks>Positions nine to seventeen are the organisation code of GB 11714. Pure functions; thread-safe.</remarks>
internal static class UnifiedSocialCreditCode
{
    internal const int Length = 18;
    private const int Modulus = 31;
    private const byte None = byte.MaxValue;

    // A bit that only characters outside the set have.
    private const byte Foreign = 0x80;
    private const string Characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static ReadOnlySpan<byte> Weights => [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    // From 0 to Y; between the digits and the letters, and of I, O, S and V, there is none.
    private static ReadOnlySpan<byte> Values =>
    [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, None, None, None, None, None, None, None,
        10, 11, 12, 13, 14, 15, 16, 17, None, 18, 19, 20, 21, 22, None, 23, 24, 25, None, 26, 27, None, 28, 29, 30,
    ];

    /// <summary>Whether the code has eighteen characters of the standard's set and the right check character.</summary>
    /// <param name="code">The code, in capitals, without blanks or hyphens.</param>
    public static bool IsValid(ReadOnlySpan<char> code)
    {
        Span<byte> bytes = stackalloc byte[Length];
        return code.Length == Length && Ascii.FromUtf16(code, bytes, out _) == OperationStatus.Done && IsValid(bytes);
    }

    /// <summary>The same of a code in UTF-8.</summary>
    /// <param name="code">The code, in capitals, without blanks or hyphens.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool IsValid(ReadOnlySpan<byte> code)
    {
        if (code.Length != Length)
        {
            return false;
        }

        var sum = 0;
        var worst = 0;
        for (var i = 0; i < Length - 1; i++)
        {
            int value = ValueOf(code[i]);
            worst |= value;
            sum += value * Weights[i];
        }

        return (worst & Foreign) == 0 && code[^1] == Characters[(Modulus - (sum % Modulus)) % Modulus];
    }

    /// <summary>Whether the code has eighteen characters of the standard's set.</summary>
    /// <param name="code">The code, in capitals, without blanks or hyphens.</param>
    public static bool HasForm(ReadOnlySpan<char> code)
    {
        foreach (var character in code)
        {
            if (ValueOf(character) == None)
            {
                return false;
            }
        }

        return code.Length == Length;
    }

    /// <summary>Reads the letters that the standard rules out for their likeness as the digits they look like, where the check character then holds.</summary>
    /// <remarks>V is ruled out too, and left alone: what it looks like, U and Y, are both in the set, so that to choose one were to guess.</remarks>
    /// <param name="code">The code, in capitals, without blanks or hyphens; changed where this returns true.</param>
    public static bool TryReadLookAlikes(Span<char> code)
    {
        if (code.Length != Length)
        {
            return false;
        }

        Span<char> read = stackalloc char[Length];
        for (var i = 0; i < Length; i++)
        {
            read[i] = DigitLike(code[i]);
        }

        var holds = !code.SequenceEqual(read) && IsValid(read);
        if (holds)
        {
            read.CopyTo(code);
        }

        return holds;
    }

    /// <summary>Positions nine to seventeen of a code.</summary>
    /// <param name="code">A code of eighteen characters.</param>
    public static ReadOnlyMemory<char> OrganisationCodeOf(string code) => code.AsMemory(8, OrganisationCode.Length);

    private static char DigitLike(char character) => character switch
    {
        'I' => '1',
        'O' => '0',
        'S' => '5',
        'Z' => '2',
        _ => character,
    };

    private static byte ValueOf(int character) => (uint)(character - '0') <= 'Y' - '0' ? Values[character - '0'] : None;
}
