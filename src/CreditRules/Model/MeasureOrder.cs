namespace CreditRules.Model;

/// <summary>One measure that a rule orders, how binding, with which parameters.</summary>
internal sealed record MeasureOrder
{
    public required string Measure { get; init; }

    public required Binding Binding { get; init; }

    public ValueMap<FactValue> Parameters { get; init; } = ValueMap<FactValue>.Empty;
}
