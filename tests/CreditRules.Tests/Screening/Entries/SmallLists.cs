using System.Globalization;
using CreditRules.Tests.Laws.Generation;
using CreditRules.Tests.Screening.Matching;
using CreditRules.Tests.Screening.Reading;

namespace CreditRules.Tests.Screening.Entries;

/// <summary>Draws small lists, and subjects some of whom stand on them.</summary>
internal sealed class SmallLists(Draws draws)
{
    private const string Header = "id,idType,name,list,entryId,status,listedOn,lastDay,severity,facts,disputed,recordedOn,authority,region\n";

    private static readonly string[] Names = ["甲公司", "乙公司", "丙 公司", "ＡＢ公司", "王某某", "李某某", "\"引\"公司", ""];

    private static readonly string[] Codes = ["tax-major", "judgment-defaulter", "samr-abnormal", "tax-credit-a"];

    private readonly string[] _codes = [.. Enumerable.Range(0, 5).Select(_ => WrittenCode.Draw(draws))];

    internal List<ListText> Lists() => [.. Enumerable.Range(0, draws.Between(1, 3)).Select(number => new ListText(
        Header + string.Concat(Enumerable.Range(0, draws.Below(7)).Select(_ => Record())),
        draws.OneOf(null, "safety-serious"),
        draws.Chance(50) ? new DateOnly(2017, 3, 1).AddDays(draws.Below(30)) : null,
        $"folder/{number}.csv"))];

    internal List<Subject> Subjects() => [.. Enumerable.Range(0, draws.Between(1, 4)).Select(_ => new Subject
    {
        Id = Id(20),
        IdType = draws.Chance(70) ? IdType.Other : WrittenCode.Type(draws) ?? IdType.Other,
        Kind = draws.OneOf(SubjectKind.LegalPerson, SubjectKind.NaturalPerson, SubjectKind.SoleTrader),
        Name = Name(),
        Related = draws.Chance(30) ? [new RelatedParty { Role = "has-legal-representative", Kind = SubjectKind.NaturalPerson, Id = Id(40), Name = Name() }] : [],
    })];

    private string? Id(int missing) => draws.Chance(missing) ? null : Code();

    private string? Name() => draws.Pick(Names) is { Length: > 0 } name ? name : null;

    private string Code() => draws.Chance(70) ? WrittenCode.Write(draws.Pick(_codes), draws) : WrittenCode.Vary(draws.Pick(_codes), draws);

    private string Record()
    {
        var day = new DateOnly(2016, 1, 1).AddDays(draws.Below(900));
        string[] fields =
        [
            draws.Chance(80) ? Code() : draws.OneOf("", " "),
            draws.Chance(80) ? "" : draws.OneOf("uscc", "other", "统一社会信用代码", "身份证", "组织机构代码", "护照", "什么"),
            draws.Pick(Names),
            draws.Chance(80) ? draws.Pick(Codes) : draws.OneOf("", "no-such-list"),
            "号" + draws.Below(4).ToString(CultureInfo.InvariantCulture),
            draws.OneOf("", "有效", "active", "revoked", "失效"),
            draws.Chance(95) ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : draws.OneOf("", "下月"),
            draws.Chance(30) ? day.AddDays(draws.Below(400)).ToString("yyyy/M/d", CultureInfo.InvariantCulture) : draws.OneOf("", "", "长期"),
            draws.OneOf("", "严重", "minor"),
            draws.OneOf("", "", "{}"),
            draws.OneOf("", "是", "false"),
            draws.OneOf("", "2018-01-01"),
            draws.OneOf("", "税务\"局\"", "法院，二庭"),
            draws.OneOf("", "371003"),
        ];
        return draws.Chance(95) ? CsvTexts.Write(fields, ',', draws.OneOf("\n", "\r\n")) : draws.OneOf("1,2\n", "\n", "a\"b\n");
    }
}
