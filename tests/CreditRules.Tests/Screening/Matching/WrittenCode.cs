using System.Globalization;
using CreditRules.Tests.Identifiers;
using CreditRules.Tests.Laws.Generation;

namespace CreditRules.Tests.Screening.Matching;

/// <summary>Valid codes of every kind, and what clerks make of them.</summary>
internal static class WrittenCode
{
    private const string Noise = "０９Ｘｘ９IOSZVioszv*＊-－ \u3000\u200B8010azÀ中";

    private static readonly CodeStandard[] Standards =
    [
        new CreditCodeStandard(), new CreditCodeStandard(), new OrganisationCodeStandard(), new RegistrationNumberStandard(),
        new ResidentIdStandard(), new ResidencePermitStandard(), new PermanentResidentCardStandard(),
    ];

    /// <summary>A resident id of nobody that is a credit code as well.</summary>
    internal static readonly string Both = Enumerable.Range(0, 1000)
        .Select(number => new ResidentIdStandard().Complete("00000019900101" + number.ToString("000", CultureInfo.InvariantCulture)))
        .First(new CreditCodeStandard().IsValid);

    private static readonly IReadOnlyList<IdType?> Types = [null, null, null, null, null, null, IdType.Other, .. Enum.GetValues<IdType>().Select(type => (IdType?)type)];

    internal static string Draw(Draws draws) => draws.Below(12) switch
    {
        0 => draws.OneOf("E00000001", "H00000001", "00000001", "鲁WD00001", "370000000000001", "XXX000001020304"),
        1 => AsOldResidentId(draws),
        2 or 4 => CarryingOrganisationCode(draws),
        3 => Both,
        _ => draws.Pick(Standards).Draw(draws),
    };

    internal static IdType? Type(Draws draws) => draws.Pick(Types);

    /// <summary>A code as the code itself, its organisation code, an older form, or with a slip; now and then written otherwise.</summary>
    internal static string Vary(string code, Draws draws)
    {
        var text = draws.Below(9) switch
        {
            0 when code.Length == 18 => code[8..17],
            1 when code.Length == 18 => code[..6] + code[8..17],
            2 => CodeStandard.Replace(code, draws.Below(code.Length), Noise[draws.Below(Noise.Length)]),
            3 => code[..draws.Below(code.Length)] + "****" + code[draws.Below(code.Length)..],
            4 when code.Length == 18 => code[8..16] + draws.OneOf("0", "X", "1"),
            _ => code,
        };
        return Write(text, draws);
    }

    /// <summary>In lower case, in full width, with blanks and hyphens.</summary>
    internal static string Write(string code, Draws draws) => draws.Below(6) switch
    {
        0 => code.ToLowerInvariant(),
        1 => string.Concat(code.Select(character => character is >= '!' and <= '~' ? (char)(character - '!' + '\uFF01') : character)),
        2 => code.Insert(draws.Below(code.Length + 1), draws.OneOf("-", " ", "\u3000", "—", "\u200B")),
        3 => " " + code + "\u00A0",
        _ => code,
    };

    private static string CarryingOrganisationCode(Draws draws)
    {
        var body = string.Concat(Enumerable.Range(0, 8).Select(_ => CreditCodeStandard.Characters[draws.Below(CreditCodeStandard.Characters.Length)]));
        return new CreditCodeStandard().Complete("91371003" + new OrganisationCodeStandard().Complete(body));
    }

    private static string AsOldResidentId(Draws draws)
    {
        var number = new ResidentIdStandard().Draw(draws);
        return number[..6] + number[8..17];
    }
}
