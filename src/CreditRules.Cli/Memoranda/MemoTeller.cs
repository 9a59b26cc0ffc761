using CreditRules.Explaining;
using CreditRules.Model;

namespace CreditRules.Cli.Memoranda;

/// <summary>Tells a rule set rule by rule: who, in which matter, what, how binding, on what ground.</summary>
internal sealed class MemoTeller(RuleBookContent book, RuleSet set)
{
    private static readonly Phrase Comma = new("，", ", ");

    private readonly Names _names = new(book);

    internal string Tell(Language language) => string.Join(
        "\n\n",
        set.Rules.Select(Tell).Prepend(Head()).Select(step => StepText.Write([step], language, brief: false)));

    private ExplanationStep Head() => Line(new($"{set.Id}  {set.Document.Number}", $"{set.Id}  {set.Document.Number}"),
    [
        Line(set.Title),
        Line(MemoSummary.InForce(set.Effective)),
        Line(Labelled("地区", "region", Names.Place(set.Region))),
        .. Each("发文单位", "issued by", set.Document.Issuers.Select(Names.Same)),
        .. Each("取代", "supersedes", set.Document.Supersedes.Select(Names.Same)),
        .. Each("被取代", "superseded by", set.Document.SupersededBy.Select(Names.Same)),
        .. Each("来源", "sources", set.Document.Sources.Select(Names.Same)),
        .. Notes(set.Note),
        .. Each("停用", "switches off", set.Disables.Select(off => Names.Same(off.Rule))),
        .. Each("减弱", "narrows", set.Narrows.Select(narrowing => Names.Same(narrowing.Rule))),
        .. Each("期限上限", "caps", set.Caps.Select(cap => _names.Measure(cap.Measure))),
    ]);

    private ExplanationStep Tell(Rule rule) => Line(Heading(rule),
    [
        .. Who(rule),
        .. rule.Unless.Count == 0 ? Array.Empty<ExplanationStep>() : [Line(new("除外", "unless"), rule.Unless.Select(Condition))],
        .. Each("领域", "domain", rule.In.Domains.Select(_names.Domain)),
        .. Each("事项", "matter", rule.In.Matters.Select(_names.Matter)),
        .. Each("只约束", "binds only", rule.OnlyFor.Select(_names.Department)),
        .. rule.Then.Select(Measure),
        .. Each("执行部门", "carried out by", rule.CarriedOutBy.Select(_names.Department)),
        .. rule.Basis.Select(Ground),
        .. Notes(rule.Note),
    ]);

    private static LocalText Heading(Rule rule)
    {
        var evidence = Seen(rule.Evidence);
        return rule.Clause is { } clause
            ? new($"规则 {rule.Id}：条款“{clause}”，{evidence.Zh}", $"Rule {rule.Id}: clause {clause}, {evidence.En}")
            : new($"规则 {rule.Id}：{evidence.Zh}", $"Rule {rule.Id}: {evidence.En}");
    }

    private IEnumerable<ExplanationStep> Who(Rule rule) => rule.When is { } when
        ? [Line(new("对象", "who"), [Condition(when)])]
        : [Line(new("对象：范围内的所有主体", "who: everybody in scope"))];

    private ExplanationStep Condition(Condition condition) => condition.Accept(new ConditionTeller(book));

    private ExplanationStep Measure(MeasureOrder order)
    {
        var isRestriction = book.Measures.GetValueOrDefault(order.Measure)?.Effect == Effect.Restriction;
        LocalText binding = Texts.Of(order.Binding, isRestriction);
        return Line(
            Labelled("措施", "measure", Phrase.Join([_names.Measure(order.Measure), binding], Comma)),
            order.Parameters.Select(pair => Line(Parameter(order.Measure, pair.Key, pair.Value))));
    }

    private LocalText Parameter(string measure, string name, FactValue value)
    {
        var declared = book.Measures.GetValueOrDefault(measure)?.Parameters.FirstOrDefault(parameter => parameter.Name == name);
        return Texts.ParameterIs.With(declared?.Title ?? Names.Same(name), Amounts.Of(value, declared?.Unit));
    }

    private static ExplanationStep Ground(Basis basis)
    {
        var citation = new Citation { Document = basis.Document, Article = basis.Article, Level = basis.Level, Role = basis.Role, IsConfirmed = basis.Evidence == Evidence.Confirmed };
        LocalText[] nature = [BasisTeller.Title(citation), Texts.Of(basis.Level), Texts.Of(basis.Role), Seen(basis.Evidence)];
        return Line(Labelled("依据", "basis", Phrase.Join(nature, Comma)));
    }

    private static LocalText Seen(Evidence evidence) => evidence == Evidence.Confirmed
        ? new("已核对原文", "confirmed")
        : new("未核对原文", "unconfirmed");

    private static IEnumerable<ExplanationStep> Notes(LocalText? note) => note is null ? [] : [Line(Labelled("说明", "note", note))];

    private static IEnumerable<ExplanationStep> Each(string zh, string en, IEnumerable<LocalText> items)
    {
        var all = items.ToArray();
        return all.Length == 0 ? [] : [Line(Labelled(zh, en, Phrase.Join(all)))];
    }

    private static LocalText Labelled(string zh, string en, LocalText text) => new($"{zh}：{text.Zh}", $"{en}: {text.En}");

    private static ExplanationStep Line(LocalText text, IEnumerable<ExplanationStep>? below = null) =>
        new() { Kind = "line", Text = text, Steps = [.. below ?? []] };
}
