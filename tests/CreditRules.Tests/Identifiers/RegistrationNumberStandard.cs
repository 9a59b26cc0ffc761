using CreditRules.Identifiers;

namespace CreditRules.Tests.Identifiers;

/// <summary>GS 15-2006 by MOD 11,10 of ISO 7064: blind to some swaps of neighbours that are one apart, 0 and 9 among them.</summary>
public sealed class RegistrationNumberStandard : CodeStandard
{
    internal override IdType Type => IdType.RegistrationNo;

    internal override IdentifierKind Kind => IdentifierKind.RegistrationNo;

    internal override int Length => 15;

    internal override string AlphabetAt(int position) => "0123456789";

    // The standard's own words: what is carried plus the check digit is 1 modulo 10.
    internal override char CheckOf(string body) => "0123456789".Single(digit => (Carried(body) + digit - '0') % 10 == 1);

    internal override bool IsValid(string code) => RegistrationNumber.IsValid(code);

    internal override bool IsBlindToReplacing(string code, int position, char other) => false;

    /// <summary>What is carried so far ends, with one of the two digits, in 5, and with the other in 6.</summary>
    internal override bool IsBlindToSwapping(string code, int position)
    {
        var carried = Carried(code[..position]);
        return ((carried + code[position] - '0') % 10, (carried + code[position + 1] - '0') % 10) is (5, 6) or (6, 5);
    }

    internal static int Carried(string digits) =>
        digits.Aggregate(10, (carried, digit) => ((carried + digit - '0') % 10 is var sum and not 0 ? sum : 10) * 2 % 11);
}
