using CreditRules.Model;

namespace CreditRules;

/// <summary>Of two that are equal otherwise, the one to prefer (同等条件下优先), and why.</summary>
/// <remarks>Immutable, thread-safe, compared by value.</remarks>
public sealed record Preference
{
    /// <summary>The place of the one to prefer, the first being 0.</summary>
    public required int Bidder { get; init; }

    /// <summary>The place of the one it is preferred to.</summary>
    public required int To { get; init; }

    /// <summary>The preference measures that the first has and the second hasn't, in ordinal order; never empty.</summary>
    public required IReadOnlyList<string> Because { get; init => field = value.ToValueList(); }
}
