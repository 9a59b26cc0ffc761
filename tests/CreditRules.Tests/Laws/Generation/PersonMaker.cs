using System.Globalization;

namespace CreditRules.Tests.Laws.Generation;

/// <summary>Decodes who a party is: kind, identifier, and of natural persons an age near and far from eighteen.</summary>
internal sealed record PersonMaker(SubjectKind Kind, string? Id, IdType IdType, string? Name, DateOnly? BirthDate)
{
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    internal static PersonMaker Make(int index, Draws draws)
    {
        var kind = draws.OneOf(
            SubjectKind.LegalPerson, SubjectKind.NaturalPerson, SubjectKind.LegalPerson, SubjectKind.NaturalPerson, SubjectKind.SoleTrader, SubjectKind.PublicInstitution);
        if (kind != SubjectKind.NaturalPerson)
        {
            return new(kind, "ORG-" + index, IdType.OrgCode, "公司" + index, null);
        }

        var birth = Birth(draws);
        return draws.Below(4) switch
        {
            2 => new(kind, Number(birth, index), IdType.ResidentId, "王小" + index, null),
            3 => new(kind, "P-000" + index, IdType.Passport, null, draws.Chance(50) ? null : birth),
            _ => new(kind, "X-000" + index, IdType.Other, "李" + index, birth),
        };
    }

    // Half of them come of age within the years that entries and matters stand in.
    private static DateOnly Birth(Draws draws) =>
        draws.Chance(60) ? Calendar.Middle.AddYears(-18).AddDays(draws.Between(-400, 900)) : new DateOnly(1972, 2, 29);

    private static string Number(DateOnly birth, int index)
    {
        var digits = "371003" + birth.ToString("yyyyMMdd", CultureInfo.InvariantCulture) + index.ToString("000", CultureInfo.InvariantCulture);
        var sum = digits.Select((digit, place) => (digit - '0') * Weights[place]).Sum();
        return digits + "10X98765432"[sum % 11];
    }
}
