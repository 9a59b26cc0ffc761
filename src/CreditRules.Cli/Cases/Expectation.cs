using CreditRules.Model;

namespace CreditRules.Cli.Cases;

/// <summary>What a decision must say. A part that is null isn't checked; a part that is there is checked as an exact set.</summary>
internal sealed record Expectation
{
    public Outcome? Outcome { get; init; }

    public ValueList<string>? Restrictions { get; init; }

    public ValueList<string>? Incentives { get; init; }

    public ValueList<string>? Procedures { get; init; }

    public ValueList<string>? Safeguards { get; init; }

    /// <summary>Of every measure that has some.</summary>
    public ValueList<ExpectedParameters>? Parameters { get; init; }

    public ValueList<string>? Rules { get; init; }

    public ValueList<ExpectedReason>? NotApplied { get; init; }

    internal bool IsEmpty => this == new Expectation();

    /// <summary>Every measure that it names, with the member that it stands in.</summary>
    internal IEnumerable<(string Member, ValueList<string> Measures)> Measures() =>
    [
        ("restrictions", Restrictions ?? []), ("incentives", Incentives ?? []),
        ("procedures", Procedures ?? []), ("safeguards", Safeguards ?? []),
    ];
}

/// <summary>A rule that must not apply and why; the rule is null for an entry that no rule in scope asks about.</summary>
internal sealed record ExpectedReason(string? Rule, Reason Reason);
