using System.Globalization;
using CreditRules.Explaining;
using CreditRules.Model;

namespace CreditRules.Cli.Memoranda.Review;

/// <summary>One rule: clause, who, in which matter, what, how binding, on what basis, evidence, notes.</summary>
internal sealed class RulePart(RuleBookContent book, Rule rule)
{
    internal IEnumerable<string> Lines(int number) =>
    [
        "", $"## {number.ToString(CultureInfo.InvariantCulture)}. {Clause()} · {Markdown.Code(rule.Id)} · {Seen(rule.Evidence)}", "",
        .. Who(),
        .. rule.Unless.Count == 0 ? Array.Empty<string>() : ["- **除外 unless**：", .. Markdown.Nested(rule.Unless.Select(Told))],
        .. Scope(),
        .. rule.Then.SelectMany(What),
        .. Markdown.Items("执行部门 carried out by", rule.CarriedOutBy.Select(Department)),
        .. rule.Basis.Select(basis => Markdown.Item("依据 basis", Ground(basis))),
        .. rule.Note is { } note ? [Markdown.Item("说明 note", Markdown.Both(note))] : Array.Empty<string>(),
    ];

    internal static string Ground(Basis basis)
    {
        var citation = new Citation { Document = basis.Document, Article = basis.Article, Level = basis.Level, Role = basis.Role, IsConfirmed = true };
        var parts = new List<string>
        {
            Markdown.Plain(BasisTeller.Title(citation).Zh), Texts.Of(basis.Level).Zh, Texts.Of(basis.Role).Zh,
        };
        if (basis.Binding is { } binding)
        {
            parts.Add("力度 " + Texts.Of(binding, isRestriction: true).Zh);
        }

        if (basis.Lists.Count > 0)
        {
            parts.Add("点名 " + string.Join('、', basis.Lists.Select(Markdown.Code)));
        }

        if (basis.Region is { } region)
        {
            parts.Add(Names.Place(region).Zh);
        }

        var validity = Validity(basis.From, basis.LastDay);
        return string.Join("，", [.. parts, .. validity.Length == 0 ? Array.Empty<string>() : [validity], Seen(basis.Evidence)]);
    }

    internal static string Validity(DateOnly? from, DateOnly? lastDay) =>
        (from is { } first ? $"{Names.Day(first)} 起" : "") + (lastDay is { } last ? $"至 {Names.Day(last)}（含当日）" : "");

    private static string Seen(Evidence evidence) => evidence == Evidence.Confirmed ? "已核对原文 confirmed" : "**未核对原文 unconfirmed**";

    private string Clause() => rule.Clause is { } clause ? $"条款“{Markdown.Plain(clause)}”" : "未注明条款";

    private IEnumerable<string> Who() => rule.When is { } when
        ? ["- **对象 who**：", .. Markdown.Nested([Told(when)])]
        : [Markdown.Item("对象 who", "范围内的所有主体 everybody in scope")];

    private IEnumerable<string> Scope() => rule.In.Domains.Count + rule.In.Matters.Count == 0
        ? [Markdown.Item("事项 in", "不限 any matter"), .. OnlyFor()]
        :
        [
            .. Markdown.Items("领域 domain", rule.In.Domains.Select(code => Markdown.Coded(book.Domains.GetValueOrDefault(code)?.Title, code))),
            .. Markdown.Items("事项 matter", rule.In.Matters.Select(code => Markdown.Coded(book.Matters.GetValueOrDefault(code)?.Title, code))),
            .. OnlyFor(),
        ];

    private IEnumerable<string> OnlyFor() => Markdown.Items("只约束 binds only", rule.OnlyFor.Select(Department));

    private IEnumerable<string> What(MeasureOrder order)
    {
        var measure = book.Measures.GetValueOrDefault(order.Measure);
        LocalText binding = Texts.Of(order.Binding, measure?.Effect == Effect.Restriction);
        yield return Markdown.Item("措施 what", $"{Markdown.Coded(measure?.Title, order.Measure)}，**{Markdown.Both(binding)}**；{Nature(measure)}");
        foreach (var (name, value) in order.Parameters)
        {
            var declared = measure?.Parameters.FirstOrDefault(parameter => parameter.Name == name);
            yield return $"  - {Markdown.Plain((declared?.Title ?? Names.Same(name)).Zh)}：{Markdown.Plain(Amounts.Of(value, declared?.Unit).Zh)}";
        }
    }

    private static string Nature(Measure? measure) => measure switch
    {
        { Impact: { } impact } => Markdown.Both(Texts.Of(impact)),
        { Effect: Effect.Incentive, Preference: true } => Markdown.Both(Texts.Preference),
        { Effect: Effect.Incentive } => "激励 · an incentive",
        { Effect: Effect.Procedure } => "须办的手续 · a step owed",
        { Effect: Effect.Safeguard } => "保障或者帮助 · a protection or help",
        _ => "措施目录没有这一项 · not in the catalogue",
    };

    private ExplanationStep Told(Condition condition) => condition.Accept(new ConditionTeller(book));

    private string Department(string code) => Markdown.Coded(book.Departments.GetValueOrDefault(code)?.Title, code);
}
