using CreditRules.Identifiers;
using CreditRules.Tests.Laws.Generation;

namespace CreditRules.Tests.Identifiers;

/// <summary>One standard with a check character, written down a second time, from its text, to hold the library to.</summary>
/// <remarks>
/// Persons' numbers are made of what was never issued: the address 000000, or a permit's prefix with a birth in 1801 to 1850.
/// </remarks>
public abstract class CodeStandard
{
    internal abstract IdType Type { get; }

    internal abstract IdentifierKind Kind { get; }

    /// <summary>What may stand at a position.</summary>
    internal abstract string AlphabetAt(int position);

    internal abstract int Length { get; }

    /// <summary>The check character of all that comes before it.</summary>
    internal abstract char CheckOf(string body);

    internal abstract bool IsValid(string code);

    /// <summary>Whether the standard can't tell that the character at a position of a valid code was replaced by another of its alphabet.</summary>
    internal abstract bool IsBlindToReplacing(string code, int position, char other);

    /// <summary>Whether the standard can't tell that the characters at a position of a valid code and after it changed places.</summary>
    internal abstract bool IsBlindToSwapping(string code, int position);

    internal virtual string Draw(Draws draws) =>
        Complete(string.Concat(Enumerable.Range(0, Length - 1).Select(at => AlphabetAt(at)[draws.Below(AlphabetAt(at).Length)])));

    internal string Complete(string body) => body + CheckOf(body);

    internal static string Replace(string code, int position, char other) => code[..position] + other + code[(position + 1)..];

    internal static string Swap(string code, int position, int other) =>
        Replace(Replace(code, position, code[other]), other, code[position]);

    public override string ToString() => GetType().Name;
}
