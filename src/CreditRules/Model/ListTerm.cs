namespace CreditRules.Model;

/// <summary>How long an entry of a list lasts that gives no last day itself: a closed union.</summary>
internal abstract record ListTerm
{
    private protected ListTerm()
    {
    }

    /// <summary>Every entry alike.</summary>
    internal sealed record Fixed(Period Length) : ListTerm;

    /// <summary>Set by each decision.</summary>
    internal sealed record Range(Period Min, Period Max) : ListTerm;

    /// <summary>Until removed.</summary>
    internal sealed record Open : ListTerm;

    /// <summary>By the grounds of the entry: the longest of theirs; where none of them is named, <paramref name="Otherwise"/>.</summary>
    internal sealed record ByGround(ValueList<GroundTerm> Cases, ListTerm Otherwise) : ListTerm;

    /// <summary>By the severity of the entry; <paramref name="Otherwise"/> is that of the severities not named.</summary>
    internal sealed record BySeverity(ListTerm? Minor, ListTerm? General, ListTerm? Serious, ListTerm? Otherwise) : ListTerm
    {
        /// <summary>The term of one severity; null where neither it nor the others have one, which no valid list leaves so.</summary>
        internal ListTerm? Of(Severity severity) => severity switch
        {
            Severity.Minor => Minor,
            Severity.General => General,
            _ => Serious,
        } ?? Otherwise;
    }

    /// <summary>A yearly list: until the next publication.</summary>
    internal sealed record UntilNextPublication(Period Usual, Period Max) : ListTerm;
}
