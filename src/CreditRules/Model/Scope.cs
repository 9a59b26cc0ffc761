namespace CreditRules.Model;

/// <summary>The matters a rule speaks of; an absent part covers all.</summary>
internal sealed record Scope
{
    internal static readonly Scope Everything = new();

    public ValueList<string> Domains { get; init; } = [];

    public ValueList<string> Matters { get; init; } = [];
}
