namespace CreditRules.Model;

/// <summary>A typed parameter of a measure; its name says of what.</summary>
internal sealed record ParameterDeclaration
{
    public required string Name { get; init; }

    public required FactType Type { get; init; }

    public string? Unit { get; init; }

    public required Combine Combine { get; init; }

    public required LocalText Title { get; init; }

    internal bool IsPeriod => Unit is "days" or "workingDays" or "months" or "years";
}
