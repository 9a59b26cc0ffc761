namespace CreditRules.Model;

/// <summary>A period for each severity; null where none is named for it.</summary>
internal sealed record SeverityPeriods
{
    public Period? Minor { get; init; }

    public Period? General { get; init; }

    public Period? Serious { get; init; }

    internal Period? Of(Severity severity) => severity switch
    {
        Severity.Minor => Minor,
        Severity.General => General,
        _ => Serious,
    };
}
