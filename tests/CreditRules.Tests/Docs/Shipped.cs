using CreditRules.Format;
using CreditRules.Model;

namespace CreditRules.Tests.Docs;

/// <summary>The shipped documents, as examples meet them.</summary>
internal static class Shipped
{
    public static RuleBook Book { get; } = Memos.Load();

    public static IReadOnlyList<LoadedDocument> Documents { get; } =
        [.. Memos.Documents().Select(document => DocumentReader.Read(new ReadLog(new SourceText(document.Name, document.Content)))!)];

    /// <summary>A book of all lists, words and editions, but of these rule sets alone: what it decides stays when others come.</summary>
    public static RuleBook BookOf(IReadOnlyCollection<string> ruleSets) => RuleBook.Make(
        [.. Documents.Where(read => read.Document is not RuleSet || ruleSets.Contains(read.Document.Id))],
        new RuleBookOptions { Version = Memos.Version },
        []);
}
