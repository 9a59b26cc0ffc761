using CreditRules.Format;
using CreditRules.Model;
using CreditRules.Validation;

namespace CreditRules.Cli.Documents;

/// <summary>The shipped documents together with those given, which replace shipped ones by id.</summary>
internal sealed record DocumentSet
{
    /// <summary>How the names of shipped documents begin, so that none is taken for a file of the caller's.</summary>
    private const string ShippedPrefix = "shipped:";

    internal required IReadOnlyList<LoadedDocument> Documents { get; init; }

    /// <summary>The ones that the caller gave.</summary>
    internal required IReadOnlyList<LoadedDocument> Given { get; init; }

    /// <summary>What reading found.</summary>
    internal required IReadOnlyList<Diagnostic> Found { get; init; }

    internal required bool WithShipped { get; init; }

    internal static DocumentSet Read(IReadOnlyList<SourceText> sources, bool withShipped)
    {
        var given = Read(sources);
        var shipped = withShipped ? Shipped() : ([], []);
        var replaced = given.Documents.Select(document => document.Document.Id).ToHashSet(StringComparer.Ordinal);
        var kept = shipped.Documents.Where(document => !replaced.Contains(document.Document.Id));
        return new DocumentSet
        {
            Documents = [.. kept, .. given.Documents],
            Given = given.Documents,
            Found = [.. shipped.Found, .. given.Found],
            WithShipped = withShipped,
        };
    }

    /// <summary>A rule book of the shipped documents and those given; of the shipped ones alone, the sealed book.</summary>
    internal static RuleBook Load(IReadOnlyList<SourceText> sources, bool withShipped, RuleBookOptions options) =>
        withShipped && sources.Count == 0 ? Memos.Load(options) : Read(sources, withShipped).ToBook(options);

    /// <exception cref="CreditRulesException">A document has an error; warnings about shipped documents, which are not the caller's, are left out.</exception>
    internal RuleBook ToBook(RuleBookOptions options)
    {
        try
        {
            return RuleBook.Make(Documents, WithShipped ? options with { Version = Memos.Version } : options, Found);
        }
        catch (CreditRulesException exception)
        {
            throw new CreditRulesException([.. exception.Diagnostics.Where(IsCallers)]);
        }
    }

    /// <summary>Every diagnostic that the given documents have, or cause in a shipped one.</summary>
    internal IReadOnlyList<Diagnostic> Diagnose()
    {
        var without = WithShipped ? Validate(Shipped().Documents).ToHashSet() : [];
        return [.. Found, .. Validate(Documents).Where(diagnostic => !without.Contains(diagnostic))];
    }

    internal RuleBookContent Content() => new(Documents.Select(document => document.Document));

    private static bool IsCallers(Diagnostic diagnostic) =>
        diagnostic.IsError || !diagnostic.File.StartsWith(ShippedPrefix, StringComparison.Ordinal);

    private static IReadOnlyList<Diagnostic> Validate(IReadOnlyList<LoadedDocument> documents) =>
        RuleBookValidator.Validate(new RuleBookContent(documents.Select(document => document.Document)), documents);

    private static (IReadOnlyList<LoadedDocument> Documents, IReadOnlyList<Diagnostic> Found) Shipped() =>
        Read([.. Memos.Documents().Select(document => new SourceText(ShippedPrefix + document.Name, document.Content))]);

    private static (IReadOnlyList<LoadedDocument> Documents, IReadOnlyList<Diagnostic> Found) Read(IReadOnlyList<SourceText> sources)
    {
        var documents = new List<LoadedDocument>();
        var found = new List<Diagnostic>();
        foreach (var source in sources)
        {
            var log = new ReadLog(source);
            if (DocumentReader.Read(log) is { } document)
            {
                documents.Add(document);
            }

            found.AddRange(log.Diagnostics);
        }

        return (documents, found);
    }
}
