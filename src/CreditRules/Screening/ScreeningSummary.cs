using CreditRules.Model;

namespace CreditRules.Screening;

/// <summary>What a screening comes to, in figures; they add up: <see cref="Records"/> = <see cref="Screened"/> + <see cref="Rejected"/> + <see cref="Untouched"/>.</summary>
/// <remarks>Immutable.</remarks>
internal sealed record ScreeningSummary
{
    /// <summary>The records of the subjects' file, the header and empty lines aside.</summary>
    public required long Records { get; init; }

    /// <summary>The subjects that have an answer.</summary>
    public required long Screened { get; init; }

    /// <summary>The records that could not be read as a subject; they stand in the reject file.</summary>
    public required long Rejected { get; init; }

    /// <summary>The subjects that the change of lists doesn't touch, and that have no answer; null where that isn't asked.</summary>
    public long? Untouched { get; init; }

    /// <summary>How many subjects have each outcome.</summary>
    public required IReadOnlyDictionary<Outcome, long> Outcomes { get; init; }

    /// <summary>How many subjects a person must look at.</summary>
    public required long ToCheck { get; init; }

    /// <summary>How many subjects have at least one entry, exact or possible.</summary>
    public required long WithEntries { get; init; }

    /// <summary>The lists that were searched.</summary>
    public required IReadOnlyList<ListSnapshot> Lists { get; init => field = value.ToValueList(); }

    /// <summary>Codes of searched lists whose snapshot is older than allowed, of a later day than the matter's, or of no known day.</summary>
    public required IReadOnlyList<string> StaleLists { get; init => field = value.ToValueList(); }

    /// <summary>Codes of lists that rules of this matter ask about and that were not searched.</summary>
    public required IReadOnlyList<string> ListsNotSearched { get; init => field = value.ToValueList(); }

    /// <summary>The matter.</summary>
    public required Context Context { get; init; }

    /// <summary>The rule book.</summary>
    public required RuleBookStamp RuleBook { get; init; }
}
