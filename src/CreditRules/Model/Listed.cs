namespace CreditRules.Model;

/// <summary>True if an effective membership of a party in one of the roles satisfies everything asked.</summary>
internal sealed record Listed : Condition
{
    /// <summary>The list; or, absent, every list of the polarity, tier and field asked for.</summary>
    public string? List { get; init; }

    public Polarity? Polarity { get; init; }

    public Tier? Tier { get; init; }

    public string? Field { get; init; }

    public ValueList<string> As { get; init; } = Role.SelfOnly;

    public ValueList<Severity> Severity { get; init; } = [];

    public GradeTest? Grade { get; init; }

    /// <summary>Ground codes, of which the entry has at least one.</summary>
    public ValueList<string> Grounds { get; init; } = [];

    public ValueMap<ValueTest> Facts { get; init; } = ValueMap<ValueTest>.Empty;

    public ListedFor? ListedFor { get; init; }

    internal override T Accept<T>(IConditionVisitor<T> visitor) => visitor.Visit(this);
}
