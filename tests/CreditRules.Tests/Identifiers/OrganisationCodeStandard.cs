using CreditRules.Identifiers;

namespace CreditRules.Tests.Identifiers;

/// <summary>GB 11714: thirty-six characters modulo eleven, so that those eleven, twenty-two and thirty-three apart are one.</summary>
public sealed class OrganisationCodeStandard : CodeStandard
{
    internal const string Characters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Checks = "0123456789X";
    private static readonly System.Collections.Immutable.ImmutableArray<int> Weights = [3, 7, 9, 10, 5, 8, 4, 2];

    internal override IdType Type => IdType.OrgCode;

    internal override IdentifierKind Kind => IdentifierKind.OrgCode;

    internal override int Length => 9;

    internal override string AlphabetAt(int position) => position == Length - 1 ? Checks : Characters;

    internal override char CheckOf(string body) =>
        (11 - (body.Select((character, i) => Characters.IndexOf(character) * Weights[i]).Sum() % 11)) switch
        {
            10 => 'X',
            11 => '0',
            var digit => (char)('0' + digit),
        };

    internal override bool IsValid(string code) => OrganisationCode.IsValid(code);

    internal override bool IsBlindToReplacing(string code, int position, char other) =>
        position < Length - 1 && AreOne(code[position], other);

    // Last comes the one pair of which X counts as 33 in the body and as 10 in the check.
    internal override bool IsBlindToSwapping(string code, int position) =>
        position < Length - 2 ? AreOne(code[position], code[position + 1]) : code[position..] is "X1" or "1X";

    private static bool AreOne(char one, char other) => Characters.IndexOf(one) % 11 == Characters.IndexOf(other) % 11;
}
