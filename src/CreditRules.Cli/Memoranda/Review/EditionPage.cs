using CreditRules.Explaining;
using CreditRules.Model;

namespace CreditRules.Cli.Memoranda.Review;

/// <summary>An edition of the regime gate: a row for each base category.</summary>
internal sealed class EditionPage(RuleBookContent book, RegimeEdition edition)
{
    internal IEnumerable<string> Lines() =>
    [
        .. DocumentPage.Head(edition, edition.Title, [.. DocumentPage.Source(edition.Document), ("施行 in force", $"{Names.Day(edition.From)} 起")]),
        .. Markdown.Note(edition.Note),
        "",
        .. Markdown.Head("类别 category", "类 class", "可接受的依据 levels", "允许的影响 impacts", "最强力度 most", "只限严重名单 serious only", "核对 evidence"),
        .. edition.Rows.Select(Row),
    ];

    private string Row(RegimeRow row) => Markdown.Row(
        Markdown.Coded(book.Categories.GetValueOrDefault(row.Category)?.Title, row.Category),
        Markdown.Both(Texts.Of(row.Class)),
        string.Join('、', row.Levels.Select(level => Texts.Of(level).Zh)),
        string.Join('、', row.Impacts.Select(impact => Texts.Of(impact).Zh)),
        Texts.Of(row.MaxBinding, isRestriction: true).Zh,
        row.SeriousOnly ? "是 yes" : "否 no",
        row.Evidence == Evidence.Confirmed ? "已核对 confirmed" : "**未核对 unconfirmed**");
}
