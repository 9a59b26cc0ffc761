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

    // Written out: what is synthesized asks a comparer of its own for each type of member, which a process that starts would compile.
    public bool Equals(Listed? other) =>
        other is not null && List == other.List && Polarity == other.Polarity && Tier == other.Tier && Field == other.Field
        && As.Equals(other.As) && Severity.Equals(other.Severity) && Grade == other.Grade && Grounds.Equals(other.Grounds)
        && Facts.Equals(other.Facts) && ListedFor == other.ListedFor;

    // Unequal leaves may have one hash: most differ in these.
    public override int GetHashCode() =>
        (List ?? Field ?? "").GetHashCode(StringComparison.Ordinal)
        ^ ((int?)Polarity ?? -1) ^ (((int?)Tier ?? -1) << 4) ^ (Grounds.Count << 8) ^ (Facts.Count << 12) ^ (As.Count << 16)
        ^ (Grounds.Count > 0 ? Grounds[0].GetHashCode(StringComparison.Ordinal) : 0);

    internal override T Accept<T>(IConditionVisitor<T> visitor) => visitor.Visit(this);
}
