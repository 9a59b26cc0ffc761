namespace CreditRules.DependencyInjection;

/// <summary>Where documents of a host's rule book come from.</summary>
internal sealed record RuleBookSource(Func<IEnumerable<RuleDocument>> Read);
