using CreditRules.Format;

namespace CreditRules.Tests.Docs;

/// <summary>The shipped documents, as examples meet them.</summary>
internal static class Shipped
{
    public static RuleBook Book { get; } = Memos.Load();

    public static IReadOnlyList<LoadedDocument> Documents { get; } =
        [.. Memos.Documents().Select(document => DocumentReader.Read(new ReadLog(new SourceText(document.Name, document.Content)))!)];
}
