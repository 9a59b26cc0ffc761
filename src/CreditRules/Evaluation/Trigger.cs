using CreditRules.Model;

namespace CreditRules;

/// <summary>An entry that brought a finding about.</summary>
/// <remarks>Immutable, thread-safe, compared by value.</remarks>
public sealed record Trigger
{
    /// <summary>The list code.</summary>
    public required string List { get; init; }

    /// <summary>The entry's id, or null.</summary>
    public string? EntryId { get; init; }

    /// <summary>How the listed party stands to the subject.</summary>
    public required string As { get; init; }

    /// <summary>The listed party; null where it is the subject itself.</summary>
    public PartyName? Party { get; init; }

    /// <summary>What to heed about the entry.</summary>
    public IReadOnlyList<Flag> Flags { get; init => field = value.ToValueList(); } = ValueList<Flag>.Empty;
}
