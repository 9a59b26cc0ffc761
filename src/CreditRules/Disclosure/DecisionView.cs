using CreditRules.Disclosing;
using CreditRules.Format;
using CreditRules.Model;

namespace CreditRules;

/// <summary>A decision as an audience may see it: what it may not see is left out, and counted.</summary>
/// <remarks>
/// Immutable, thread-safe, compared by value. A finding shown says what follows from what the audience may see; where
/// triggers were left out, the whole decision may bind more strongly or last longer.
/// </remarks>
public sealed record DecisionView
{
    /// <summary>Whom it is written for.</summary>
    public required Audience Audience { get; init; }

    /// <summary>The answer in one word; null where something was left out.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>The day it speaks of: the context's.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The subject; for the public and for authorised queries both parts are null where it is a natural person.</summary>
    public required PartyName Subject { get; init; }

    /// <summary>The matter that was asked about.</summary>
    public required Context Context { get; init; }

    /// <summary>What must be restricted.</summary>
    public IReadOnlyList<Finding> Restrictions { get; init => field = value.ToValueList(); } = ValueList<Finding>.Empty;

    /// <summary>What may be accelerated or favoured.</summary>
    public IReadOnlyList<Finding> Incentives { get; init => field = value.ToValueList(); } = ValueList<Finding>.Empty;

    /// <summary>Steps that are owed.</summary>
    public IReadOnlyList<Finding> Procedures { get; init => field = value.ToValueList(); } = ValueList<Finding>.Empty;

    /// <summary>Protections and helps that are owed to the subject.</summary>
    public IReadOnlyList<Finding> Safeguards { get; init => field = value.ToValueList(); } = ValueList<Finding>.Empty;

    /// <summary>What was in scope and did not apply, and why not.</summary>
    public IReadOnlyList<NotApplied> NotApplied { get; init => field = value.ToValueList(); } = ValueList<NotApplied>.Empty;

    /// <summary>The first later day on which the answer differs; null where there is none or it may not be told.</summary>
    public DateOnly? NextChange { get; init; }

    /// <summary>How many findings were left out.</summary>
    public int OmittedFindings { get; init; }

    /// <summary>How many triggers were left out, those of findings left out included.</summary>
    public int OmittedTriggers { get; init; }

    /// <summary>How many lines on what did not apply were left out.</summary>
    public int OmittedNotApplied { get; init; }

    /// <summary>How many ways out were left out, those of findings left out included.</summary>
    public int OmittedRemedies { get; init; }

    /// <summary>The rule book that decided.</summary>
    public required RuleBookStamp RuleBook { get; init; }

    /// <summary>The view as JSON; the same bytes for the same view.</summary>
    public string ToJson() => JsonText.WriteText(DecisionViewShape.Instance, this).TrimEnd('\n');

    internal static DecisionView Of(Decision decision, Audience audience) => new()
    {
        Audience = audience,
        Outcome = decision.Outcome,
        Date = decision.Date,
        Subject = decision.Subject,
        Context = decision.Context,
        Restrictions = decision.Restrictions,
        Incentives = decision.Incentives,
        Procedures = decision.Procedures,
        Safeguards = decision.Safeguards,
        NotApplied = decision.NotApplied,
        NextChange = decision.NextChange,
        RuleBook = decision.RuleBook,
    };
}
