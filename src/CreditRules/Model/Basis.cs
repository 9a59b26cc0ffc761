namespace CreditRules.Model;

/// <summary>A legal citation (依据): what a measure rests on.</summary>
internal sealed record Basis
{
    public required string Document { get; init; }

    public string? Article { get; init; }

    public required BasisLevel Level { get; init; }

    public required BasisRole Role { get; init; }

    /// <summary>How binding the basis lets the measure be; null of one that is merely cited.</summary>
    public Binding? Binding { get; init; }

    /// <summary>The lists that the basis itself names.</summary>
    public ValueList<string> Lists { get; init; } = [];

    public string? Region { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? LastDay { get; init; }

    public required Evidence Evidence { get; init; }

    internal bool IsInForce(DateOnly date) => !(From > date) && !(LastDay < date);
}
