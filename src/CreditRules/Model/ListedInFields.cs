namespace CreditRules.Model;

/// <summary>True if effective black and watch memberships stand in at least so many distinct fields.</summary>
internal sealed record ListedInFields : Condition
{
    public required int AtLeast { get; init; }

    public ValueList<string> As { get; init; } = Role.SelfOnly;

    internal override T Accept<T>(IConditionVisitor<T> visitor) => visitor.Visit(this);
}
