using CreditRules.Compilation;
using CreditRules.Evaluation;
using CreditRules.Format;
using CreditRules.Model;
using CreditRules.Validation;

namespace CreditRules;

/// <summary>Everything loaded together: rule sets, lists, vocabularies and regime editions (规则册).</summary>
/// <remarks>
/// Immutable and thread-safe: one book may serve any number of threads. A book with an error in any document doesn't
/// load. Region and date are chosen in evaluation, so one book answers for every place and day.
/// </remarks>
public sealed class RuleBook
{
    private readonly Lazy<IReadOnlyList<Diagnostic>> _warnings;

    private readonly Lazy<CompiledRuleBook> _compiled;

    private readonly Lazy<CompiledRuleBook> _plain;

    private RuleBook(RuleBookContent content, string documentsHash, RuleBookOptions options, Lazy<IReadOnlyList<Diagnostic>> warnings)
    {
        Content = content;
        _warnings = warnings;

        // What a decision echoes must not say whether identifiers were shown: masking changes no decision.
        var echoed = options with { ShowIdentifiers = false };
        Stamp = new RuleBookStamp(options.Version, RuleBookHash.Of(documentsHash, echoed), echoed);
        Options = options;
        Reference = new ReferenceEvaluator(content, Stamp, options);
        _compiled = new Lazy<CompiledRuleBook>(() => new CompiledRuleBook(this, RuleBookCompiler.Compile(content), options));
        _plain = new Lazy<CompiledRuleBook>(() => new CompiledRuleBook(this, Compile().Tables, options with { ShowIdentifiers = true }));
    }

    /// <summary>The version that the loader gave it.</summary>
    public string Version => Stamp.Version;

    /// <summary><c>sha256:</c> and the hash over every document's canonical bytes and the options that change decisions.</summary>
    public string Hash => Stamp.Hash;

    /// <summary>The options that it was loaded with.</summary>
    public RuleBookOptions Options { get; }

    /// <summary>What validation found worth a look.</summary>
    public IReadOnlyList<Diagnostic> Warnings => _warnings.Value;

    internal RuleBookContent Content { get; }

    internal RuleBookStamp Stamp { get; }

    /// <summary>The plain interpreter: what the compiled book is held to, and what explanations are made of.</summary>
    internal ReferenceEvaluator Reference { get; }

    /// <summary>Reads and validates documents and makes a rule book of them.</summary>
    /// <param name="documents">The documents, in any order.</param>
    /// <param name="options">How to load; null, the defaults.</param>
    /// <exception cref="CreditRulesException">A document has an error; the exception carries every diagnostic.</exception>
    /// <exception cref="ArgumentException">The version is empty, or the age isn't from 1 to 36500 days.</exception>
    public static RuleBook Load(IEnumerable<RuleDocument> documents, RuleBookOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var logs = documents.Select(document => new ReadLog(new SourceText(document.Name, document.Content))).ToArray();
        var loaded = DocumentReader.ReadAll(logs).OfType<LoadedDocument>().ToArray();
        return documents is SealedDocuments packed
            ? Make(loaded, options ?? new(), packed.CanonicalHash)
            : Make(loaded, options ?? new(), [.. logs.SelectMany(log => log.Diagnostics)]);
    }

    /// <summary>Compiles the book, all of it at once; asked again, the same compiled book.</summary>
    /// <returns>The compiled book, which answers exactly as this one does.</returns>
    /// <remarks>Some milliseconds for a thousand rules. <see cref="RuleBookHost"/> compiles a book before it serves.</remarks>
    public CompiledRuleBook Compile() => _compiled.Value;

    /// <summary>Prepares a matter for any number of subjects; compiles the book if nobody has yet.</summary>
    /// <param name="context">The matter.</param>
    /// <returns>The matter, ready to be asked.</returns>
    /// <exception cref="CreditRulesException">The context has an error, such as an unknown domain.</exception>
    public PreparedContext For(Context context) => Compile().For(context);

    /// <summary>What restrictions and incentives follow for a subject in a matter, and why; compiles the book if nobody has yet.</summary>
    /// <param name="subject">The subject with its memberships.</param>
    /// <param name="context">The matter.</param>
    /// <returns>The decision: the same for the same input, to the byte.</returns>
    /// <exception cref="CreditRulesException">The subject or the context has an error, such as an unknown list; see <see cref="Check"/>.</exception>
    public Decision Evaluate(Subject subject, Context context) => Compile().Evaluate(subject, context);

    /// <summary>What is wrong with a subject and a context, errors and warnings.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="context">The matter.</param>
    public IReadOnlyList<Diagnostic> Check(Subject subject, Context context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        return InputValidator.Validate(Content, subject, context, new InputSources(null, null));
    }

    /// <summary>The same, with identifiers and names as they were handed in: for those who mask them themselves.</summary>
    internal CompiledRuleBook CompilePlain() => Options.ShowIdentifiers ? Compile() : _plain.Value;

    internal Context RequireValid(Context context)
    {
        Require(InputValidator.Validate(Content, context));
        return context;
    }

    internal void RequireValid(Subject subject, Context context) => Require(Check(subject, context));

    private static void Require(IReadOnlyList<Diagnostic> diagnostics)
    {
        if (diagnostics.Any(diagnostic => diagnostic.IsError))
        {
            throw new CreditRulesException(diagnostics);
        }
    }

    internal static RuleBook Make(IReadOnlyList<LoadedDocument> loaded, RuleBookOptions options, IReadOnlyList<Diagnostic> found)
    {
        Require(options);
        var content = new RuleBookContent(loaded.Select(document => document.Document));
        var all = found.Concat(RuleBookValidator.Validate(content, loaded)).ToArray();
        return Array.Exists(all, diagnostic => diagnostic.IsError)
            ? throw new CreditRulesException(all)
            : new RuleBook(content, RuleBookHash.OfDocuments(content.Documents), options, new Lazy<IReadOnlyList<Diagnostic>>(all));
    }

    // Validated when it was packed: what was worth a look then is found again only if somebody asks.
    private static RuleBook Make(IReadOnlyList<LoadedDocument> loaded, RuleBookOptions options, string documentsHash)
    {
        Require(options);
        var content = new RuleBookContent(loaded.Select(document => document.Document));
        return new RuleBook(
            content, documentsHash, options, new Lazy<IReadOnlyList<Diagnostic>>(() => RuleBookValidator.Validate(content, loaded)));
    }

    private static void Require(RuleBookOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(options.Version);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.MaxAgeDays ?? 1, nameof(options.MaxAgeDays));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.MaxAgeDays ?? 1, Period.MaxCount, nameof(options.MaxAgeDays));
    }
}
