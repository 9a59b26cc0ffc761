namespace CreditRules.Model;

/// <summary>How long ago the entry began.</summary>
internal sealed record ListedFor
{
    /// <summary>At least so long: from the corresponding day on.</summary>
    public Period? AtLeast { get; init; }

    /// <summary>No longer than this: up to and including the corresponding day.</summary>
    public Period? Within { get; init; }

    /// <summary>The date fact that it is measured from; null, from <c>listedOn</c>.</summary>
    public string? Since { get; init; }

    /// <summary>Whether yearly entries add up across gaps of at most the list's <c>publicationGap</c>.</summary>
    public bool Chained { get; init; }
}
