namespace CreditRules.Model;

/// <summary>The longest period that a rule of a region below may give a measure.</summary>
internal sealed record Cap
{
    public required string Measure { get; init; }

    /// <summary>The parameter that is cut; its unit is a unit of time.</summary>
    public required string Parameter { get; init; }

    /// <summary>The longest period, in the parameter's unit.</summary>
    public required decimal Max { get; init; }

    public required Basis Authority { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? LastDay { get; init; }

    internal bool IsInForce(DateOnly date) => !(From > date) && !(LastDay < date);
}
