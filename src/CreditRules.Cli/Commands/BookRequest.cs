using CreditRules.Cli.Documents;
using CreditRules.Cli.Output;
using CreditRules.Format;

namespace CreditRules.Cli.Commands;

/// <summary>Which rule book was asked for.</summary>
internal sealed record BookRequest
{
    public required IReadOnlyList<string> Rules { get; init; }

    public required bool WithShipped { get; init; }

    public required RuleBookOptions Options { get; init; }

    /// <summary>Reads and loads it.</summary>
    /// <exception cref="CreditRulesException">A document can't be read or has an error.</exception>
    internal RuleBook Load()
    {
        var files = new InputFiles(Stream.Null);
        var sources = FileSearch.Find(Rules, files).Where(path => !FileSearch.IsCases(path)).Select(files.Read).OfType<SourceText>().ToArray();
        files.ThrowIfUnreadable();
        return DocumentSet.Load(sources, WithShipped, Options);
    }

    /// <summary>Tells the warnings about the documents that were given.</summary>
    internal void Warn(RuleBook book, Screen screen, Language language)
    {
        if (Rules.Count > 0)
        {
            DiagnosticText.Write(screen, book.Warnings.Where(warning => Rules.Any(path => warning.File.StartsWith(path, StringComparison.Ordinal))), language);
        }
    }
}
