using System.Globalization;
using System.Numerics;
using CreditRules.Identifiers;
using CreditRules.Tests.Laws.Generation;

namespace CreditRules.Tests.Identifiers;

/// <summary>GB 11643: MOD 11-2 of ISO 7064, with six digits in front and a date of birth.</summary>
public abstract class PersonalNumberStandard : CodeStandard
{
    private protected abstract string Front { get; }

    private protected abstract (int First, int Last) Years { get; }

    internal override IdType Type => IdType.ResidentId;

    internal override int Length => 18;

    internal override string AlphabetAt(int position) => position == Length - 1 ? "0123456789X" : "0123456789";

    // The standard's own words: the weighted sum of all, with the check, is 1 modulo 11; X is ten.
    internal override char CheckOf(string body) => AlphabetAt(Length - 1)[Enumerable.Range(0, 11)
        .Single(check => (body.Select((digit, i) => (digit - '0') * (int)BigInteger.ModPow(2, Length - 1 - i, 11)).Sum() + check) % 11 == 1)];

    internal override bool IsValid(string code) => ResidentId.IsValid(code);

    internal override bool IsBlindToReplacing(string code, int position, char other) => false;

    internal override bool IsBlindToSwapping(string code, int position) => false;

    internal override string Draw(Draws draws)
    {
        var birth = new DateOnly(draws.Between(Years.First, Years.Last), 1, 1).AddDays(draws.Below(365));
        return Complete(Front + birth.ToString("yyyyMMdd", CultureInfo.InvariantCulture) + draws.Below(1000).ToString("000", CultureInfo.InvariantCulture));
    }
}
