using CreditRules.Model;

namespace CreditRules;

/// <summary>A legal basis of a finding (依据).</summary>
/// <remarks>Immutable, thread-safe, compared by value.</remarks>
public sealed record Citation
{
    /// <summary>The document, by number or title.</summary>
    public required string Document { get; init; }

    /// <summary>The article or clause, or null.</summary>
    public string? Article { get; init; }

    /// <summary>The document's rank.</summary>
    public required BasisLevel Level { get; init; }

    /// <summary>What it does for the measure.</summary>
    public required BasisRole Role { get; init; }

    /// <summary>How binding it lets the measure be, or null.</summary>
    public Binding? Binding { get; init; }

    /// <summary>The lists that it names.</summary>
    public IReadOnlyList<string> Lists { get; init => field = value.ToValueList(); } = ValueList<string>.Empty;

    /// <summary>The region in which it holds, or null.</summary>
    public string? Region { get; init; }

    /// <summary>Its first day in force, or null.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Its last day in force, or null.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>Whether it was seen in a source; in JSON <c>evidence</c>, <c>confirmed</c> or <c>unconfirmed</c>.</summary>
    public required bool IsConfirmed { get; init; }

    /// <summary>Whether it carried the measure through the regime gate; null where no gate is in force.</summary>
    public bool? Counted { get; init; }
}
