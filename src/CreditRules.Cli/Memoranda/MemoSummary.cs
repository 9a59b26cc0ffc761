using CreditRules.Explaining;
using CreditRules.Format;
using CreditRules.Format.Shapes;
using CreditRules.Model;

namespace CreditRules.Cli.Memoranda;

/// <summary>One rule set in a few lines.</summary>
internal sealed record MemoSummary
{
    private static readonly IntegerShape Count = new(0, int.MaxValue);

    private static readonly ObjectShape<MemoSummary> Item = new("memoSummary", o =>
    {
        var id = o.Required("id", TextShape.Code, m => m.Id);
        var number = o.Required("number", TextShape.Any, m => m.Number);
        var title = o.Required("title", LocalTextShape.Instance, m => m.Title);
        var region = o.Required("region", TextShape.Region, m => m.Region);
        var from = o.Required("from", PartialDateShape.Instance, m => m.Effective.From);
        var lastDay = o.Required("lastDay", new ValueOrNullShape<DateOnly>(DateShape.Instance), m => m.Effective.LastDay);
        var confirmed = o.Required("confirmed", Count, m => m.Confirmed);
        var unconfirmed = o.Required("unconfirmed", Count, m => m.Unconfirmed);
        return v => new MemoSummary
        {
            Id = v.Get(id),
            Number = v.Get(number),
            Title = v.Get(title),
            Region = v.Get(region),
            Effective = new EffectiveTime { From = v.Get(from), LastDay = v.Get(lastDay) },
            Confirmed = v.Get(confirmed),
            Unconfirmed = v.Get(unconfirmed),
        };
    });

    // Invariant: below what it is made of, since static fields are made from top to bottom.
    internal static readonly ObjectShape<ValueList<MemoSummary>> Shape = new("memos", o =>
    {
        var memos = o.Required("memos", new ListShape<MemoSummary>(Item), all => all);
        return v => v.Get(memos);
    });

    public required string Id { get; init; }

    public required string Number { get; init; }

    public required LocalText Title { get; init; }

    public required string Region { get; init; }

    public required EffectiveTime Effective { get; init; }

    public required int Confirmed { get; init; }

    public required int Unconfirmed { get; init; }

    internal static MemoSummary Of(RuleSet set) => new()
    {
        Id = set.Id,
        Number = set.Document.Number,
        Title = set.Title,
        Region = set.Region,
        Effective = set.Effective,
        Confirmed = set.Rules.Count(rule => rule.Evidence == Evidence.Confirmed),
        Unconfirmed = set.Rules.Count(rule => rule.Evidence == Evidence.Unconfirmed),
    };

    internal IEnumerable<string> Lines(Language language) =>
    [
        $"{Id}  {Number}",
        "  " + Title.In(language),
        "  " + Phrase.Join([InForce(Effective), RuleCount], Texts.Semicolon).In(language),
    ];

    internal static LocalText InForce(EffectiveTime effective) => effective.LastDay is { } last
        ? new($"{effective.From} 至 {Names.Day(last)} 施行（含当日）", $"in force from {effective.From} to {Names.Day(last)}, that day included")
        : new($"{effective.From} 起施行", $"in force from {effective.From}");

    private LocalText RuleCount => new(
        $"{Confirmed + Unconfirmed} 条规则：已核对原文 {Confirmed} 条，未核对 {Unconfirmed} 条",
        $"{Confirmed + Unconfirmed} rules: {Confirmed} confirmed, {Unconfirmed} unconfirmed");
}
