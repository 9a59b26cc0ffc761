namespace CreditRules.Model;

/// <summary>A typed parameter of a measure; its name says of what.</summary>
internal sealed record ParameterDeclaration
{
    private static readonly string[] UnitsOfTime = ["days", "workingDays", "months", "years"];

    public required string Name { get; init; }

    public required FactType Type { get; init; }

    public string? Unit { get; init; }

    public required Combine Combine { get; init; }

    public required LocalText Title { get; init; }

    internal bool IsPeriod => UnitsOfTime.Contains(Unit, StringComparer.Ordinal);
}
