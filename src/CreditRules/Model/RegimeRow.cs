namespace CreditRules.Model;

/// <summary>What one edition asks of the measures of one base category.</summary>
internal sealed record RegimeRow
{
    public required string Category { get; init; }

    public required RegimeClass Class { get; init; }

    public required ValueList<BasisLevel> Levels { get; init; }

    public required ValueList<Impact> Impacts { get; init; }

    public required Binding MaxBinding { get; init; }

    public required bool SeriousOnly { get; init; }

    public Evidence Evidence { get; init; } = Evidence.Confirmed;
}
