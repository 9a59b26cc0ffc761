using CreditRules.Model;

namespace CreditRules;

/// <summary>The answer for one subject in one matter on one day, with its reasons (决定).</summary>
/// <remarks>Immutable, thread-safe, compared by value.</remarks>
public sealed record Decision
{
    /// <summary>The answer in one word.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The day it speaks of: the context's.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The subject; a natural person's identifier and name are masked unless the rule book shows them.</summary>
    public required PartyName Subject { get; init; }

    /// <summary>The matter that was asked about.</summary>
    public required Context Context { get; init; }

    /// <summary>What must be restricted.</summary>
    public IReadOnlyList<Finding> Restrictions { get; init => field = value.ToValueList(); } = ValueList<Finding>.Empty;

    /// <summary>What may be accelerated or favoured.</summary>
    public IReadOnlyList<Finding> Incentives { get; init => field = value.ToValueList(); } = ValueList<Finding>.Empty;

    /// <summary>Steps that are owed, such as a commitment.</summary>
    public IReadOnlyList<Finding> Procedures { get; init => field = value.ToValueList(); } = ValueList<Finding>.Empty;

    /// <summary>Protections and helps that are owed to the subject.</summary>
    public IReadOnlyList<Finding> Safeguards { get; init => field = value.ToValueList(); } = ValueList<Finding>.Empty;

    /// <summary>What was in scope and did not apply, and why not.</summary>
    public IReadOnlyList<NotApplied> NotApplied { get; init => field = value.ToValueList(); } = ValueList<NotApplied>.Empty;

    /// <summary>The first later day on which the answer differs, or null.</summary>
    public DateOnly? NextChange { get; init; }

    /// <summary>The rule book that decided.</summary>
    public required RuleBookStamp RuleBook { get; init; }
}
