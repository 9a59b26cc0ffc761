using System.Globalization;
using CreditRules.Cli.Memoranda.Review;
using CreditRules.Model;

namespace CreditRules.Tests.Docs;

/// <summary>What docs/memos holds: a page for every shipped rule set, and the catalogue.</summary>
internal static class ReviewPages
{
    public const string Folder = "docs/memos";

    private const string Catalogue = "README.md";

    /// <summary>File name and text.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = Shipped.Book.Content.RuleSets
        .ToDictionary(set => set.Id + ".md", set => DocumentPage.Of(set, Shipped.Book.Content)!)
        .Append(new(Catalogue, string.Join('\n', Lines()) + "\n"))
        .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);

    private static IEnumerable<string> Lines() =>
    [
        "# 随附文件目录 · The catalogue of shipped documents", "",
        "每个文件一页，由数据生成，供人对照原文审阅：条款、对象、事项、措施、力度、依据、是否核对过原文。", "",
        "A page each, generated from the data, to be read beside the source. *Confirmed* · 已核对: the clause was seen in a source. *Unconfirmed* · 未核对: it wasn't, and it is never applied unless you ask. **Not legal advice** · 不是法律意见.", "",
        "`CREDITRULES_APPROVE=1 dotnet test --filter FullyQualifiedName~Docs.Review` writes these pages, and the counts of the front page, anew and removes pages of documents that are gone.",
        .. ShippedCounts.All.SelectMany(Section),
        "", "## 合计 Total", "",
        .. Markdown.Head("", "文件 documents", "已核对 confirmed", "未核对 unconfirmed"),
        .. ShippedCounts.All.Append(ShippedCounts.Total).Select(counts => Markdown.Row(counts.Title, Number(counts.Sets.Count), Number(counts.Confirmed), Number(counts.Unconfirmed))),
        .. National(),
    ];

    private static IEnumerable<string> Section(ShippedCounts counts) =>
    [
        "", $"## {counts.Title}", "",
        .. Markdown.Head("文件 document", "文号 number", "名称 title", "自 from", "至 last day", "已核对 confirmed", "未核对 unconfirmed"),
        .. counts.Sets.Select(Row),
    ];

    private static string Row(RuleSet set) => Markdown.Row(
        $"[`{set.Id}`]({set.Id}.md)",
        Markdown.Plain(set.Document.Number),
        $"{Markdown.Plain(set.Title.Zh)}<br>{Markdown.Plain(set.Title.En)}",
        set.Effective.From.ToString(),
        set.Effective.LastDay?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        Number(ShippedCounts.ConfirmedOf(set)),
        Number(set.Rules.Count - ShippedCounts.ConfirmedOf(set)));

    // By number: two memoranda of one title are two documents.
    private static IEnumerable<string> National()
    {
        var known = NationalMemo.All.Select(memo => (Memo: memo, Set: Shipped.Book.Content.RuleSets.FirstOrDefault(set => set.Document.Number == memo.Number))).ToArray();
        var shipped = known.Count(pair => pair.Set is not null);
        return
        [
            "", "## 五十一部国家备忘录 The 51 national memoranda", "",
            $"官方口径（2020年1月）共 {Number(NationalMemo.Official)} 部；已知其名 {Number(known.Length)} 件（其中四件是通知或意见，是否计入不明），随附 {Number(shipped)} 件。"
                + $"缺的：下表没有文件的各件，以及至少 {Number(NationalMemo.Official - known.Length)} 件不知其名（四件通知或意见如不计入，则更多；计数口径也可能不同）。",
            "",
            $"By the official count of January 2020 there are {Number(NationalMemo.Official)}. {Number(known.Length)} are known by name, four of them notices or opinions that may not be among the 51; {Number(shipped)} are shipped. Missing: those below without a document, and at least {Number(NationalMemo.Official - known.Length)} of which not even the name is known (more, if the four aren't among them; the count itself may differ).",
            "",
            .. Markdown.Head("", "文号 number", "名称 title", "印发 issued", "文件 document, or why it is missing"),
            .. known.Index().Select(place => Markdown.Row(
                Number(place.Index + 1),
                (place.Item.Memo.Number ?? "") + (place.Item.Memo is { Number: not null, IsNumberSeen: false } ? "（文号未见原文 number not seen）" : ""),
                Markdown.Plain(place.Item.Memo.Title),
                place.Item.Memo.Issued,
                place.Item.Set is { } set ? $"[`{set.Id}`]({set.Id}.md)" : "**缺 missing**：" + place.Item.Memo.Missing)),
        ];
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
