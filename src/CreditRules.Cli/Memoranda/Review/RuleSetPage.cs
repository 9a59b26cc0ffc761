using System.Globalization;
using CreditRules.Explaining;
using CreditRules.Model;

namespace CreditRules.Cli.Memoranda.Review;

/// <summary>A rule set: what it is, then clause by clause.</summary>
internal sealed class RuleSetPage(RuleBookContent book, RuleSet set)
{
    internal IEnumerable<string> Lines() =>
    [
        .. DocumentPage.Head(set, set.Title,
        [
            .. DocumentPage.Source(set.Document),
            ("施行 in force", Markdown.Both(MemoSummary.InForce(set.Effective))),
            ("地区 region", Markdown.Both(Names.Place(set.Region))),
            ("规则 rules", Count()),
        ]),
        .. Markdown.Note(set.Note),
        .. Changes(),
        .. set.Rules.Index().SelectMany(place => new RulePart(book, place.Item).Lines(place.Index + 1)),
    ];

    private string Count()
    {
        var summary = MemoSummary.Of(set);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{set.Rules.Count}：已核对原文 confirmed {summary.Confirmed}，未核对 unconfirmed {summary.Unconfirmed}");
    }

    private IEnumerable<string> Changes()
    {
        string[] lines =
        [
            .. set.Disables.Select(off => $"- **停用 switches off** {Markdown.Code(off.Rule)}{Time(off.From, off.LastDay)}：{RulePart.Ground(off.Authority)}"),
            .. set.Narrows.Select(narrowing =>
                $"- **减轻 narrows** {Markdown.Code(narrowing.Rule)}{Left(narrowing)}{Time(narrowing.From, narrowing.LastDay)}：{RulePart.Ground(narrowing.Authority)}"),
            .. set.Caps.Select(cap => $"- **上限 caps** {Measure(cap.Measure)}：{Parameter(cap)}{Time(cap.From, cap.LastDay)}：{RulePart.Ground(cap.Authority)}"),
        ];
        return lines.Length == 0 ? [] : ["", "## 对上级、下级规则的改动 Changes to rules from above and below", "", .. lines];
    }

    private string Left(Narrowing narrowing)
    {
        var binding = narrowing.Binding is { } left ? [$"力度至多 {Texts.Of(left, isRestriction: true).Zh}"] : Array.Empty<string>();
        var measures = book.Rules.TryGetValue(narrowing.Rule, out var found) ? found.Rule.Then.Select(order => order.Measure).ToArray() : [];
        var periods = narrowing.Parameters.Select(pair => $"{pair.Key} 至多 {Amounts.Of(pair.Value, Unit(measures, pair.Key)).Zh}");
        return "，" + Markdown.Plain(string.Join("，", binding.Concat(periods)));
    }

    private string Parameter(Cap cap) => Markdown.Plain($"{cap.Parameter} 至多 {Amounts.Of(FactValue.Of(cap.Max), Unit([cap.Measure], cap.Parameter)).Zh}");

    private string? Unit(IEnumerable<string> measures, string parameter) => measures
        .SelectMany(code => book.Measures.GetValueOrDefault(code)?.Parameters ?? [])
        .FirstOrDefault(declared => declared.Name == parameter)?.Unit;

    private string Measure(string code) => Markdown.Coded(book.Measures.GetValueOrDefault(code)?.Title, code);

    private static string Time(DateOnly? from, DateOnly? lastDay) => RulePart.Validity(from, lastDay) is { Length: > 0 } time ? $"（{time}）" : "";
}
