using CreditRules.Model;

namespace CreditRules.Cli.Memoranda.Review;

/// <summary>A document as a lawyer reads it, in Markdown: Chinese first, with English titles.</summary>
internal static class DocumentPage
{
    /// <summary>Null of a document that has no such page: a vocabulary.</summary>
    internal static string? Of(IDocument document, RuleBookContent book)
    {
        IEnumerable<string>? lines = document switch
        {
            RuleSet set => new RuleSetPage(book, set).Lines(),
            CreditList list => new ListPage(book, list).Lines(),
            RegimeEdition edition => new EditionPage(book, edition).Lines(),
            _ => null,
        };
        return lines is null ? null : string.Join('\n', lines) + "\n";
    }

    /// <summary>The title and what every document has.</summary>
    internal static IEnumerable<string> Head(IDocument document, LocalText title, IEnumerable<(string Label, string Text)> facts) =>
    [
        $"# {Markdown.Plain(title.Zh)}", "",
        Markdown.Plain(title.En), "",
        .. Markdown.Head("", ""),
        .. facts.Prepend(("编码 id", $"{Markdown.Code(document.Id)}，版本 version {document.Version}"))
            .Where(fact => fact.Item2.Length > 0).Select(fact => Markdown.Row(fact.Item1, fact.Item2)),
    ];

    /// <summary>What the official document says of itself.</summary>
    internal static IEnumerable<(string Label, string Text)> Source(SourceDocument source) =>
    [
        ("文号 number", Markdown.Plain(source.Number)),
        ("位阶 level", Markdown.Both(Explaining.Texts.Of(source.Level))),
        ("印发 issued", source.Issued?.ToString() ?? ""),
        ("发文单位 issued by", Markdown.Plain(string.Join('、', source.Issuers))),
        ("取代 supersedes", string.Join('、', source.Supersedes.Select(Markdown.Code))),
        ("被取代 superseded by", string.Join('、', source.SupersededBy.Select(Markdown.Code))),
        ("来源 sources", string.Join("<br>", source.Sources.Select(Markdown.Source))),
    ];
}
