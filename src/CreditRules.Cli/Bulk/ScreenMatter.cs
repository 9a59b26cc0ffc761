using System.Collections.Concurrent;
using CreditRules.Cli.Commands;
using CreditRules.Cli.Documents;
using CreditRules.Format;
using CreditRules.Format.Shapes;
using CreditRules.Screening;
using CreditRules.Validation;

namespace CreditRules.Cli.Bulk;

/// <summary>The rule book and the matter of a bulk run.</summary>
internal sealed record ScreenMatter
{
    private ScreenMatter(RuleBook book, PreparedContext matter) => (Book, Matter) = (book, matter);

    internal RuleBook Book { get; }

    internal PreparedContext Matter { get; }

    /// <summary>Loads the book and prepares the matter.</summary>
    /// <param name="request">Which book.</param>
    /// <param name="context">The matter's file.</param>
    /// <param name="input">Standard input.</param>
    /// <param name="warnings">Takes what there is to say.</param>
    /// <exception cref="CreditRulesException">Something can't be read or has an error.</exception>
    internal static ScreenMatter Load(BookRequest request, string context, Stream input, ConcurrentQueue<Diagnostic> warnings)
    {
        var files = new InputFiles(input);
        var source = files.Read(context);
        files.ThrowIfUnreadable();
        var log = new ReadLog(source!);
        if (!DocumentReader.TryRead(log, InputShapes.Context, out var read))
        {
            throw new CreditRulesException(log.Diagnostics);
        }

        var book = request.Load();
        var found = InputValidator.Validate(book.Content, read, new InputSources(null, source));
        if (found.Any(diagnostic => diagnostic.IsError))
        {
            throw new CreditRulesException(found);
        }

        foreach (var warning in found)
        {
            warnings.Enqueue(warning);
        }

        return new ScreenMatter(book, book.For(read));
    }

    /// <summary>Screens by an index or by lists that were read.</summary>
    internal SubjectScreener Screener(EntrySearch entries, bool isStrict) => new(Matter, new PartyFinder(entries, isStrict));

    /// <summary>Requires that the rule book declares every list of an index.</summary>
    internal void RequireLists(string path, EntrySearch entries)
    {
        if (entries.Lists.FirstOrDefault(list => !Book.Content.Lists.ContainsKey(list.List)) is { } unknown)
        {
            throw IndexProblems.Of(path, IndexProblems.UnknownList, unknown.List);
        }
    }
}
