using CreditRules.Model;

namespace CreditRules.Cli.Bulk;

/// <summary>What became of a subject's answer since an older index.</summary>
internal sealed record ResultChange
{
    /// <summary>The outcome by the older index.</summary>
    public required Outcome Before { get; init; }

    /// <summary>The measures that follow now and did not, in ordinal order.</summary>
    public required IReadOnlyList<string> Added { get; init => field = value.ToValueList(); }

    /// <summary>The measures that followed and don't now, in ordinal order.</summary>
    public required IReadOnlyList<string> Ended { get; init => field = value.ToValueList(); }

    /// <summary>Whether measures that follow both times differ in how binding they are, in their end, parameters or reasons.</summary>
    public required bool IsOtherwiseChanged { get; init; }

    internal static ResultChange Of(Decision before, Decision after)
    {
        var (old, now) = (Findings(before), Findings(after));
        return new()
        {
            Before = before.Outcome,
            Added = [.. Measures(now).Except(Measures(old), StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Ended = [.. Measures(old).Except(Measures(now), StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            IsOtherwiseChanged = !old.SequenceEqual(now) || !before.NotApplied.SequenceEqual(after.NotApplied),
        };
    }

    private static Finding[] Findings(Decision decision) =>
        [.. decision.Restrictions, .. decision.Incentives, .. decision.Procedures, .. decision.Safeguards];

    private static IEnumerable<string> Measures(Finding[] findings) => findings.Select(finding => finding.Measure).Distinct(StringComparer.Ordinal);
}
