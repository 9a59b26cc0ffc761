using CreditRules.Explaining;
using CreditRules.Format;
using CreditRules.Model;

namespace CreditRules.Cli.Memoranda.Review;

/// <summary>A list, version by version.</summary>
internal sealed class ListPage(RuleBookContent book, CreditList list)
{
    internal IEnumerable<string> Lines() =>
    [
        .. DocumentPage.Head(list, list.Title, [("别名 other names", Markdown.Plain(string.Join('、', list.Aliases)))]),
        .. Markdown.Note(list.Note),
        .. list.Versions.SelectMany(Version),
    ];

    private IEnumerable<string> Version(ListVersion version) =>
    [
        "", $"## {Names.Day(version.From)} 起 from {Names.Day(version.From)}", "",
        Markdown.Item("认定单位 authority", Markdown.Plain(version.Authority)),
        .. Markdown.Items("依据 statutes", version.Statutes.Select(Markdown.Plain)),
        Markdown.Item("性质 nature", Nature(version)),
        Markdown.Item("领域 field", Markdown.Coded(book.Fields.GetValueOrDefault(version.Field)?.Title, version.Field)),
        Markdown.Item("地区 region", Markdown.Both(Names.Place(version.Region))),
        Markdown.Item("公开范围 disclosure", Markdown.Code(Words.Disclosure.WordOf(version.Disclosure))),
        Markdown.Item("期限 term", Term(version.Term)),
        .. Markdown.Items("等级 grades", version.Grades.Select(grade => $"{Markdown.Coded(grade.Title, grade.Code)} {Nature(grade.Polarity, grade.Tier)}")),
        .. Markdown.Items("列入事由 grounds", version.Grounds.Select(ground => Markdown.Coded(ground.Title, ground.Code))),
        .. Markdown.Items("事实 facts", version.Facts.Select(fact => Markdown.Coded(fact.Title, fact.Name))),
        .. version.ExcludesMinors ? [Markdown.Item("未成年人 minors", "不列入 never listed")] : Array.Empty<string>(),
        .. version.Remedies.Select(remedy => Markdown.Item(
            "出路 way out",
            $"{Markdown.Both(Texts.Of(remedy.Kind))}，{Markdown.Plain(remedy.Authority)}{Earliest(remedy)}：{Markdown.Both(remedy.How)}")),
        Markdown.Item("核对 evidence", version.Evidence == Evidence.Confirmed ? "已核对原文 confirmed" : "**未核对原文 unconfirmed**"),
    ];

    private static string Nature(ListVersion version) =>
        version.Polarity is { } polarity ? Nature(polarity, version.Tier) : "按等级 by grade";

    private static string Nature(Polarity polarity, Tier? tier) =>
        Markdown.Both(Texts.Of(polarity)) + (tier is { } has ? "，" + Markdown.Both(Texts.Of(has)) : "");

    private static string Earliest(RemedyDeclaration remedy)
    {
        var named = Enum.GetValues<Severity>()
            .Select(severity => (Of: Texts.Of(severity).Zh + " ", Period: remedy.EarliestBySeverity?.Of(severity)))
            .Append((Of: remedy.EarliestBySeverity is null ? "" : "其他 ", Period: remedy.Earliest))
            .Where(pair => pair.Period is not null)
            .Select(pair => pair.Of + Amounts.Of(pair.Period!.Value).Zh)
            .ToArray();
        return named.Length == 0 ? "" : $"，列入满 {string.Join("；", named)}";
    }

    private static string Term(ListTerm term) => term switch
    {
        ListTerm.Fixed { Length: var length } => Amounts.Of(length).Zh,
        ListTerm.Range { Min: var min, Max: var max } => $"{Amounts.Of(min).Zh}至 {Amounts.Of(max).Zh}，由决定载明",
        ListTerm.UntilNextPublication { Usual: var usual, Max: var max } => $"至下一次公布，通常 {Amounts.Of(usual).Zh}，至多 {Amounts.Of(max).Zh}",
        ListTerm.ByGround { Cases: var cases, Otherwise: var otherwise } => string.Join("；", cases
            .Select(one => $"{string.Join('、', one.Grounds.Select(Markdown.Code))} {Term(one.Term)}").Append("其他 " + Term(otherwise))),
        ListTerm.BySeverity by => string.Join("；", BySeverity(by)),
        _ => "至移出为止 until removed",
    };

    private static IEnumerable<string> BySeverity(ListTerm.BySeverity by)
    {
        var named = by with { Otherwise = null };
        return Enum.GetValues<Severity>()
            .Select(severity => (Of: Texts.Of(severity).Zh, Term: named.Of(severity)))
            .Append((Of: "其他", Term: by.Otherwise))
            .Where(pair => pair.Term is not null)
            .Select(pair => $"{pair.Of} {Term(pair.Term!)}");
    }
}
