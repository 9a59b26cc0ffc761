using CreditRules.Explaining;
using CreditRules.Model;

namespace CreditRules.Cli.Memoranda;

/// <summary>Tells what a condition asks.</summary>
internal sealed class ConditionTeller(RuleBookContent book) : IConditionVisitor<ExplanationStep>
{
    private readonly Names _names = new(book);

    public ExplanationStep Visit(Condition.All all) => Line(new("同时满足：", "all of these:"), all.Of);

    public ExplanationStep Visit(Condition.Any any) => Line(new("满足其中之一：", "any of these:"), any.Of);

    public ExplanationStep Visit(Condition.Not not) => Line(new("不满足：", "not:"), [not.Of]);

    public ExplanationStep Visit(Condition.OfKind ofKind)
    {
        var kinds = Phrase.Join(ofKind.Kinds.Select(_names.Kind));
        return Line(new($"主体是：{kinds.Zh}", $"the subject is: {kinds.En}"));
    }

    public ExplanationStep Visit(Condition.Minor minor) => Line(minor.Is ? Texts.IsMinor : Texts.IsAdult);

    public ExplanationStep Visit(Condition.Attribute attribute)
    {
        var (name, test) = (_names.Attribute(attribute.Name), Amounts.Of(attribute.Test, book.Attributes.GetValueOrDefault(attribute.Name)?.Unit));
        return Line(new($"事项的{name.Zh}{test.Zh}", $"of the matter, {name.En}: {test.En}"));
    }

    public ExplanationStep Visit(ListedInFields listedInFields)
    {
        var roles = _names.Roles(listedInFields.As);
        return Line(new(
            $"有效的失信或关注条目涉及至少 {listedInFields.AtLeast} 个领域；关系：{roles.Zh}",
            $"effective black or watch entries in at least {listedInFields.AtLeast} fields; relation: {roles.En}"));
    }

    public ExplanationStep Visit(Listed listed)
    {
        var (which, roles) = (Which(listed), _names.Roles(listed.As));
        var asked = Phrase.Join([.. Asked(listed)], Texts.Semicolon);
        var (zh, en) = asked.Zh.Length == 0 ? ("", "") : ($"；{asked.Zh}", $"; {asked.En}");
        return Line(new($"列入{which.Zh}；关系：{roles.Zh}{zh}", $"listed on {which.En}; relation: {roles.En}{en}"));
    }

    private LocalText Which(Listed listed)
    {
        if (listed.List is { } code)
        {
            return _names.List(code);
        }

        var words = new List<LocalText>();
        if (listed.Tier is { } tier)
        {
            words.Add(Texts.Of(tier));
        }

        if (listed.Polarity is { } polarity)
        {
            words.Add(Texts.Of(polarity));
        }

        LocalText lists = words.Count == 0 ? Texts.AnyList : Texts.ListsThat.With(Phrase.Join(words, Texts.Blank));
        return listed.Field is { } field ? Texts.FieldList.With(_names.Field(field), lists) : lists;
    }

    private IEnumerable<LocalText> Asked(Listed listed)
    {
        var version = listed.List is { } code ? book.Lists.GetValueOrDefault(code)?.Versions[^1] : null;
        if (listed.Severity.Count > 0)
        {
            yield return Labelled("严重程度", "severity", Phrase.Join(listed.Severity.Select(severity => (LocalText)Texts.Of(severity))));
        }

        if (listed.Grade is { } grade && version is not null)
        {
            yield return Labelled("等级", "grade", Amounts.Of(grade, version));
        }

        if (listed.Grounds.Count > 0)
        {
            yield return Labelled("列入事由", "grounds", Phrase.Join(listed.Grounds.Select(ground => Title(version, ground))));
        }

        foreach (var (name, test) in listed.Facts)
        {
            var declared = version?.Facts.FirstOrDefault(fact => fact.Name == name);
            var (title, value) = (declared?.Title ?? Names.Same(name), Amounts.Of(test, declared?.Unit));
            yield return new($"{title.Zh}：{value.Zh}", $"{title.En}: {value.En}");
        }

        foreach (var text in Lasting(listed.ListedFor))
        {
            yield return text;
        }
    }

    private static IEnumerable<LocalText> Lasting(ListedFor? lasting)
    {
        if (lasting?.AtLeast is { } atLeast)
        {
            yield return Labelled("已列入至少", "listed for at least", Amounts.Of(atLeast));
        }

        if (lasting?.Within is { } within)
        {
            yield return Labelled("自起算日起不超过", "no longer than", Amounts.Of(within));
        }

        if (lasting?.Since is { } since)
        {
            yield return Labelled("起算日", "counted from", Names.Same(since));
        }

        if (lasting?.Chained == true)
        {
            yield return new("逐年列入的累计", "yearly entries add up");
        }
    }

    private static LocalText Title(ListVersion? version, string ground) =>
        version?.Grounds.FirstOrDefault(declared => declared.Code == ground)?.Title ?? Names.Same(ground);

    private static LocalText Labelled(string zh, string en, LocalText text) => new($"{zh} {text.Zh}", $"{en} {text.En}");

    private ExplanationStep Line(LocalText text, IEnumerable<Condition>? parts = null) =>
        new() { Kind = "line", Text = text, Steps = [.. (parts ?? []).Select(part => part.Accept(this))] };
}
