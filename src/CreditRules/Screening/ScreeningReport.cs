using CreditRules.Model;

namespace CreditRules.Screening;

/// <summary>What stands at the end of a screening: the figures, the consortia, and who is preferred among equals.</summary>
/// <remarks>Immutable.</remarks>
internal sealed record ScreeningReport
{
    /// <summary>The figures.</summary>
    public required ScreeningSummary Summary { get; init; }

    /// <summary>The consortia in the order of the file.</summary>
    public IReadOnlyList<ConsortiumResult> Consortia { get; init => field = value.ToValueList(); } = ValueList<ConsortiumResult>.Empty;

    /// <summary>Who is preferred to whom; null where it wasn't asked.</summary>
    public IReadOnlyList<PreferredBidder>? Preferred { get; init => field = value?.ToValueList(); }
}
