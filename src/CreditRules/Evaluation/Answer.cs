using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>Everything in a decision but whom it is about: subjects of whom the same is true share one.</summary>
internal sealed record Answer
{
    /// <summary>What a decision starts from that is put together member by member.</summary>
    internal static readonly Answer Blank = new() { Context = null!, RuleBook = null! };

    public Outcome Outcome { get; init; }

    public DateOnly Date { get; init; }

    public required Context Context { get; init; }

    public ValueList<Finding> Restrictions { get; init; } = [];

    public ValueList<Finding> Incentives { get; init; } = [];

    public ValueList<Finding> Procedures { get; init; } = [];

    public ValueList<Finding> Safeguards { get; init; } = [];

    public ValueList<NotApplied> NotApplied { get; init; } = [];

    public DateOnly? NextChange { get; init; }

    public required RuleBookStamp RuleBook { get; init; }

    /// <summary>What became of the rules, as an answer for the day alone.</summary>
    internal static Answer Of(Assessment assessment, RuleBookStamp stamp)
    {
        var merger = new FindingMerger(assessment);
        var restrictions = merger.Findings(Effect.Restriction);
        var incentives = merger.Findings(Effect.Incentive);
        return new Answer
        {
            Outcome = OutcomeRule.Of(assessment, restrictions, incentives),
            Date = assessment.Situation.Date,
            Context = assessment.Situation.Context,
            Restrictions = restrictions,
            Incentives = incentives,
            Procedures = merger.Findings(Effect.Procedure),
            Safeguards = merger.Findings(Effect.Safeguard),
            NotApplied = new NotAppliedFinder(assessment).Lines(),
            RuleBook = stamp,
        };
    }

    /// <summary>Whether nothing but the day and what comes after it differs.</summary>
    internal bool IsSameOnAnotherDay(Answer other) =>
        Outcome == other.Outcome
        && Restrictions.Equals(other.Restrictions)
        && Incentives.Equals(other.Incentives)
        && Procedures.Equals(other.Procedures)
        && Safeguards.Equals(other.Safeguards)
        && NotApplied.Equals(other.NotApplied);
}
