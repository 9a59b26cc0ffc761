using System.Numerics;
using CreditRules.Identifiers;

namespace CreditRules.Tests.Identifiers;

/// <summary>GB 32100: weights are the powers of three modulo 31.</summary>
public sealed class CreditCodeStandard : CodeStandard
{
    internal const string Characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    internal override IdType Type => IdType.Uscc;

    internal override IdentifierKind Kind => IdentifierKind.Uscc;

    internal override int Length => 18;

    internal override string AlphabetAt(int position) => Characters;

    internal override char CheckOf(string body) =>
        Characters[(31 - (body.Select((character, i) => Characters.IndexOf(character) * (int)BigInteger.ModPow(3, i, 31)).Sum() % 31)) % 31];

    internal override bool IsValid(string code) => UnifiedSocialCreditCode.IsValid(code);

    internal override bool IsBlindToReplacing(string code, int position, char other) => false;

    internal override bool IsBlindToSwapping(string code, int position) => false;
}
