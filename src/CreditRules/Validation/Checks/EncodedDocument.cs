using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>A rule set or a regime edition as an encoding of an official document.</summary>
/// <param name="Document">The encoding.</param>
/// <param name="Source">What it encodes.</param>
/// <param name="From">The first day.</param>
/// <param name="Effective">When it is in force; null of an edition, which the next one ends.</param>
internal sealed record EncodedDocument(IDocument Document, SourceDocument Source, DateOnly From, EffectiveTime? Effective)
{
    internal string Id => Document.Id;

    internal static IEnumerable<EncodedDocument> Of(RuleBookContent book) =>
    [
        .. book.RuleSets.Select(set => new EncodedDocument(set, set.Document, set.Effective.From.FirstDay, set.Effective)),
        .. book.Editions.Select(edition => new EncodedDocument(edition, edition.Document, edition.From, null)),
    ];

    /// <summary>By id; where an id is taken twice, the first counts.</summary>
    internal static Dictionary<string, EncodedDocument> ById(RuleBookContent book) =>
        Of(book).DistinctBy(encoded => encoded.Id, StringComparer.Ordinal).ToDictionary(encoded => encoded.Id, StringComparer.Ordinal);
}
