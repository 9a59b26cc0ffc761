namespace CreditRules;

/// <summary>A way out of a restriction.</summary>
/// <remarks>Immutable, thread-safe, compared by value.</remarks>
public sealed record Remedy
{
    /// <summary>Repair or objection.</summary>
    public required RemedyKind Kind { get; init; }

    /// <summary>The list that the entry stands on.</summary>
    public required string List { get; init; }

    /// <summary>The entry's id, or null.</summary>
    public string? EntryId { get; init; }

    /// <summary>The listed party; null where it is the subject itself.</summary>
    public PartyName? Party { get; init; }

    /// <summary>Whom to ask.</summary>
    public required string Authority { get; init; }

    /// <summary>The earliest day to ask, where the list gives one.</summary>
    public DateOnly? Earliest { get; init; }

    /// <summary>How to ask.</summary>
    public required LocalText How { get; init; }
}
