using CreditRules.Compilation;
using CreditRules.Evaluation;
using CreditRules.Model;

namespace CreditRules;

/// <summary>A rule book compiled into tables: rules as bits, a mask for each value that scope can have, a row for each list.</summary>
/// <remarks>
/// Immutable in all that it answers, and thread-safe. It is made whole, once, by <see cref="RuleBook.Compile"/>. Its size
/// grows with rules, values and lists, never with their products. It answers exactly as the rule book does.
/// </remarks>
public sealed class CompiledRuleBook
{
    private readonly ContextCache _contexts;

    internal CompiledRuleBook(RuleBook source, RuleTables tables, RuleBookOptions options)
    {
        (Source, Tables, Options) = (source, tables, options);
        var codes = source.Content.Measures.Keys.Order(StringComparer.Ordinal).ToValueList();
        Measures = codes;
        Bits = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var code in codes)
        {
            Bits.Add(code, Bits.Count);
        }

        MeasureWords = (codes.Count + ScreenedRule.WordBits - 1) / ScreenedRule.WordBits;
        Signatures = new SignatureTable(tables);
        _contexts = new ContextCache(this);
    }

    /// <summary>The rule book that it was made of.</summary>
    public RuleBook Source { get; }

    /// <summary>The codes of all measures, in the order of the bits that screening sets.</summary>
    public IReadOnlyList<string> Measures { get; }

    /// <summary>How many words of 64 bits hold the measures of one subject.</summary>
    public int MeasureWords { get; }

    internal Dictionary<string, int> Bits { get; }

    internal SignatureTable Signatures { get; }

    internal RuleTables Tables { get; }

    internal RuleBookOptions Options { get; }

    internal RuleBookContent Content => Source.Content;

    /// <summary>Prepares a matter: intersects its scope and the day, about a microsecond; what an entry brings is worked out when first asked for and kept.</summary>
    /// <param name="context">The matter.</param>
    /// <returns>The matter, ready for any number of subjects. Matters asked about lately are kept and handed out again.</returns>
    /// <exception cref="CreditRulesException">The context has an error, such as an unknown domain.</exception>
    public PreparedContext For(Context context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return _contexts.Find(context) ?? _contexts.Add(Source.RequireValid(context));
    }

    /// <summary>What follows for a subject in a matter: the same as <c>For(context).Evaluate(subject)</c>.</summary>
    /// <param name="subject">The subject with its memberships.</param>
    /// <param name="context">The matter.</param>
    /// <returns>The decision: the same for the same input, to the byte.</returns>
    /// <exception cref="CreditRulesException">The subject or the context has an error, such as an unknown list; see <see cref="RuleBook.Check"/>.</exception>
    public Decision Evaluate(Subject subject, Context context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        var prepared = _contexts.Find(context);
        if (prepared is null)
        {
            Source.RequireValid(subject, context);
            prepared = _contexts.Add(context);
        }

        return prepared.Evaluate(subject);
    }

    /// <summary>What is packed in a context is packed for.</summary>
    internal PackSeal SealOf(Context context) => _contexts.SealOf(context);

    /// <summary>Prepares a matter anew, kept by nobody: what preparing costs.</summary>
    internal PreparedContext Prepare(Context context) => new(this, context, new MatterRules(Tables, new Setting(Content, Options, context)));

    /// <summary>The same matter on another day, whose context is known to be valid.</summary>
    internal PreparedContext On(DateOnly day, Context context)
    {
        var then = context with { Date = day };
        return _contexts.Find(then) ?? _contexts.Add(then);
    }
}
