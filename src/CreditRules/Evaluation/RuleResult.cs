using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>What became of one rule in scope.</summary>
internal sealed record RuleResult
{
    public required ScopedRule Scoped { get; init; }

    /// <summary>Its truth over all entries.</summary>
    public required Verdict First { get; init; }

    /// <summary>Its truth over the entries that count for its category.</summary>
    public required Verdict Counting { get; init; }

    public required RuleState State { get; init; }

    /// <summary>Why it was stopped although true, or would be if it were.</summary>
    public Reason? Stop { get; init; }

    /// <summary>The entry that withholds it.</summary>
    public Entry? WithheldBy { get; init; }

    /// <summary>Whether it is an incentive that possible matches would withhold, taken as exact.</summary>
    public bool IsUnverified { get; init; }

    public ValueList<string> Missing { get; init; } = [];

    internal RuleSet Set => Scoped.Set;

    internal Rule Rule => Scoped.Rule;

    internal GateResult Gate => Scoped.Gate;

    internal string Reference => Scoped.Reference;
}
