namespace CreditRules.Model;

/// <summary>An attribute of matters, or a fact of entries, with its type and unit.</summary>
internal sealed record FactDeclaration
{
    public required string Name { get; init; }

    public required FactType Type { get; init; }

    /// <summary>The unit of a number.</summary>
    public string? Unit { get; init; }

    public required LocalText Title { get; init; }
}
