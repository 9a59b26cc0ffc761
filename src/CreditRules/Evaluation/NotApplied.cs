using CreditRules.Model;

namespace CreditRules;

/// <summary>A rule in scope that did not apply, or an entry that had no effect, and why.</summary>
/// <remarks>Immutable, thread-safe, compared by value.</remarks>
public sealed record NotApplied
{
    /// <summary>The rule, as <c>rule-set#rule</c>; null for an entry that no rule in scope asks about.</summary>
    public string? Rule { get; init; }

    /// <summary>Why not.</summary>
    public required Reason Reason { get; init; }

    /// <summary>The list of the entry concerned, or null.</summary>
    public string? List { get; init; }

    /// <summary>The id of the entry concerned, or null.</summary>
    public string? EntryId { get; init; }

    /// <summary>The listed party; null where it is the subject itself or no entry is concerned.</summary>
    public PartyName? Party { get; init; }

    /// <summary>The facts that would decide it, in ordinal order.</summary>
    public IReadOnlyList<string> Missing { get; init => field = value.ToValueList(); } = ValueList<string>.Empty;
}
