using CreditRules.Model;

namespace CreditRules.Explaining;

/// <summary>One sentence of an explanation, with what stands below it.</summary>
/// <remarks>Immutable, thread-safe, compared by value.</remarks>
internal sealed record ExplanationStep
{
    /// <summary>What it speaks of, a stable code such as <c>outcome</c>, <c>finding</c>, <c>basis</c> or <c>entry</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The sentence.</summary>
    public required LocalText Text { get; init; }

    /// <summary>Whether only the long text has it.</summary>
    public bool Detail { get; init; }

    /// <summary>The measure that it speaks of, or null.</summary>
    public string? Measure { get; init; }

    /// <summary>The rule that it speaks of, as <c>rule-set#rule</c>, or null.</summary>
    public string? Rule { get; init; }

    /// <summary>The list of the entry that it speaks of, or null.</summary>
    public string? List { get; init; }

    /// <summary>The id of the entry that it speaks of, or null.</summary>
    public string? EntryId { get; init; }

    /// <summary>Why a rule did not apply or an entry had no effect, or null.</summary>
    public Reason? Reason { get; init; }

    /// <summary>What stands below it.</summary>
    public IReadOnlyList<ExplanationStep> Steps { get; init => field = value.ToValueList(); } = ValueList<ExplanationStep>.Empty;
}
