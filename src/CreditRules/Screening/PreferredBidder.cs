using CreditRules.Model;

namespace CreditRules.Screening;

/// <summary>Of two bidders that the caller declares equal, the one to prefer (同等条件下优先), and why.</summary>
/// <remarks>Immutable.</remarks>
internal sealed record PreferredBidder
{
    /// <summary>The group of equals, as the file names it; null where all of the file are declared equal.</summary>
    public required string? Group { get; init; }

    /// <summary>The bidder to prefer; a consortium is one bidder, and its first member in the file stands for it.</summary>
    public required ScreenedSubject Bidder { get; init; }

    /// <summary>The bidder it is preferred to; of a consortium, likewise.</summary>
    public required ScreenedSubject To { get; init; }

    /// <summary>The preference measures that the first has and the second hasn't, in ordinal order; never empty.</summary>
    public required IReadOnlyList<string> Because { get; init => field = value.ToValueList(); }
}
