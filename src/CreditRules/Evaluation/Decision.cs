using System.Diagnostics.CodeAnalysis;
using CreditRules.Evaluation;
using CreditRules.Model;

namespace CreditRules;

/// <summary>The answer for one subject in one matter on one day, with its reasons (决定).</summary>
/// <remarks>Immutable, thread-safe, compared by value.</remarks>
public sealed record Decision
{
    // Subjects of whom the same is true share one answer, so that a register full of blank records costs next to nothing.
    private readonly Answer _answer = Answer.Blank;

    /// <summary>Makes a decision member by member.</summary>
    public Decision()
    {
    }

#pragma warning disable CS8618 // the answer holds the context and the rule book
    [SetsRequiredMembers]
    internal Decision(PartyName subject, Answer answer) => (Subject, _answer) = (subject, answer);
#pragma warning restore CS8618

    internal Answer Answer => _answer;

    /// <summary>The answer in one word.</summary>
    public required Outcome Outcome { get => _answer.Outcome; init => _answer = _answer with { Outcome = value }; }

    /// <summary>The day it speaks of: the context's.</summary>
    public required DateOnly Date { get => _answer.Date; init => _answer = _answer with { Date = value }; }

    /// <summary>The subject; a natural person's identifier and name are masked unless the rule book shows them.</summary>
    public required PartyName Subject { get; init; }

    /// <summary>The matter that was asked about.</summary>
    public required Context Context { get => _answer.Context; init => _answer = _answer with { Context = value }; }

    /// <summary>What must be restricted.</summary>
    public IReadOnlyList<Finding> Restrictions { get => _answer.Restrictions; init => _answer = _answer with { Restrictions = value.ToValueList() }; }

    /// <summary>What may be accelerated or favoured.</summary>
    public IReadOnlyList<Finding> Incentives { get => _answer.Incentives; init => _answer = _answer with { Incentives = value.ToValueList() }; }

    /// <summary>Steps that are owed, such as a commitment.</summary>
    public IReadOnlyList<Finding> Procedures { get => _answer.Procedures; init => _answer = _answer with { Procedures = value.ToValueList() }; }

    /// <summary>Protections and helps that are owed to the subject.</summary>
    public IReadOnlyList<Finding> Safeguards { get => _answer.Safeguards; init => _answer = _answer with { Safeguards = value.ToValueList() }; }

    /// <summary>What was in scope and did not apply, and why not.</summary>
    public IReadOnlyList<NotApplied> NotApplied { get => _answer.NotApplied; init => _answer = _answer with { NotApplied = value.ToValueList() }; }

    /// <summary>The first later day on which the answer differs, or null.</summary>
    public DateOnly? NextChange { get => _answer.NextChange; init => _answer = _answer with { NextChange = value }; }

    /// <summary>The rule book that decided.</summary>
    public required RuleBookStamp RuleBook { get => _answer.RuleBook; init => _answer = _answer with { RuleBook = value }; }
}
