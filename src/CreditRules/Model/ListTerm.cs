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

    /// <summary>A yearly list: until the next publication.</summary>
    internal sealed record UntilNextPublication(Period Usual, Period Max) : ListTerm;
}
