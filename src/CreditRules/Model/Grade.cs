namespace CreditRules.Model;

/// <summary>One grade of a graded list.</summary>
internal sealed record Grade
{
    public required string Code { get; init; }

    public required LocalText Title { get; init; }

    public required Polarity Polarity { get; init; }

    public Tier? Tier { get; init; }
}
