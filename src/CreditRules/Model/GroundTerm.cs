namespace CreditRules.Model;

/// <summary>The term of entries on some of a list's grounds.</summary>
internal sealed record GroundTerm
{
    public required ValueList<string> Grounds { get; init; }

    public required ListTerm Term { get; init; }
}
