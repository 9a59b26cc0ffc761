namespace CreditRules.Model;

/// <summary>A way out that a list offers.</summary>
internal sealed record RemedyDeclaration
{
    public required RemedyKind Kind { get; init; }

    public required string Authority { get; init; }

    /// <summary>The earliest it can be asked for, counted from <c>listedOn</c>; of the severities that the next doesn't name.</summary>
    public Period? Earliest { get; init; }

    /// <summary>The same, of each severity named.</summary>
    public SeverityPeriods? EarliestBySeverity { get; init; }

    public required LocalText How { get; init; }

    /// <summary>The earliest for an entry of this severity; none where it counts and isn't known: better no day than one too late.</summary>
    internal Period? EarliestFor(Severity? severity) =>
        EarliestBySeverity is null ? Earliest
        : severity is { } known ? EarliestBySeverity.Of(known) ?? Earliest
        : null;
}
