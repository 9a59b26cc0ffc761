namespace CreditRules;

/// <summary>Holds the rule book in service and swaps it whole. A book is compiled before it serves.</summary>
/// <remarks>
/// Thread-safe. A caller that evaluates several subjects together takes <see cref="Current"/> once and keeps it, and so
/// never mixes two books.
/// </remarks>
public sealed class RuleBookHost
{
    private volatile RuleBook _current;

    /// <summary>Puts a first rule book into service.</summary>
    /// <param name="first">The rule book.</param>
    /// <exception cref="ArgumentNullException"><paramref name="first"/> is null.</exception>
    public RuleBookHost(RuleBook first)
    {
        ArgumentNullException.ThrowIfNull(first);
        first.Compile();
        _current = first;
    }

    /// <summary>The rule book in service: one volatile read.</summary>
    public RuleBook Current => _current;

    /// <summary>Puts another rule book into service.</summary>
    /// <param name="next">The rule book: loaded, and so validated.</param>
    /// <returns>The one that served before.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is null.</exception>
    public RuleBook Swap(RuleBook next)
    {
        ArgumentNullException.ThrowIfNull(next);
        next.Compile();
#pragma warning disable CS0420 // Interlocked is at least as strong as volatile
        return Interlocked.Exchange(ref _current, next);
#pragma warning restore CS0420
    }

    /// <summary>Loads a rule book and then puts it into service; a load that fails leaves the old one serving.</summary>
    /// <param name="load">Loads the rule book.</param>
    /// <returns>The one that served before.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="load"/> is null.</exception>
    /// <exception cref="CreditRulesException">What <paramref name="load"/> throws when a document has an error.</exception>
    public RuleBook Swap(Func<RuleBook> load)
    {
        ArgumentNullException.ThrowIfNull(load);
        return Swap(load());
    }
}
