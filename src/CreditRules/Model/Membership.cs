using CreditRules.Model;

namespace CreditRules;

/// <summary>One entry on one list (列名).</summary>
/// <remarks>Immutable, thread-safe, compared by value.</remarks>
public sealed record Membership
{
    /// <summary>The list code.</summary>
    public required string List { get; init; }

    /// <summary>The entry's id; several records with one id on one list are one entry.</summary>
    public string? EntryId { get; init; }

    /// <summary>Where the entry stands.</summary>
    public required MembershipStatus Status { get; init; }

    /// <summary>The day of listing.</summary>
    public required DateOnly ListedOn { get; init; }

    /// <summary>The last day, inclusive; null, the list's term decides.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>How grave it is, or null where the list doesn't say.</summary>
    public Severity? Severity { get; init; }

    /// <summary>The grade on a graded list, or null.</summary>
    public string? Grade { get; init; }

    /// <summary>The ground codes; null where they are not known, empty where there are none.</summary>
    public IReadOnlyList<string>? Grounds { get; init => field = value?.ToValueList(); }

    /// <summary>The facts that the list records, by name.</summary>
    public IReadOnlyDictionary<string, FactValue> Facts { get; init => field = value.ToValueMap(); } = ValueMap<FactValue>.Empty;

    /// <summary>Whether an objection is under way (异议). The entry still applies unless it is suspended.</summary>
    public bool Disputed { get; init; }

    /// <summary>How surely the entry is the party's. Default: exact.</summary>
    public MatchKind Match { get; init; } = MatchKind.Exact;

    /// <summary>The day this record was made; of several records of one entry the latest counts.</summary>
    public DateOnly? RecordedOn { get; init; }

    /// <summary>Who listed it, or null.</summary>
    public string? Authority { get; init; }

    /// <summary>Where it was listed: echoed only.</summary>
    public string? Region { get; init; }
}
