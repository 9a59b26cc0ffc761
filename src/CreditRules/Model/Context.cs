using CreditRules.Model;

namespace CreditRules;

/// <summary>The matter at hand (情境): which domain, where, on which day.</summary>
/// <remarks>Immutable, thread-safe, compared by value.</remarks>
public sealed record Context
{
    /// <summary>The domain code, such as <c>government-procurement</c>.</summary>
    public required string Domain { get; init; }

    /// <summary>The matter code, or null where it isn't known.</summary>
    public string? Matter { get; init; }

    /// <summary>The department that asks, or null where it isn't known.</summary>
    public string? Department { get; init; }

    /// <summary>The region, six digits of GB/T 2260.</summary>
    public required string Region { get; init; }

    /// <summary>The day that picks the law in force.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Attributes of the matter, by name, in the units that the vocabulary declares.</summary>
    public IReadOnlyDictionary<string, FactValue> Attributes { get; init => field = value.ToValueMap(); } = ValueMap<FactValue>.Empty;
}
