namespace CreditRules.DependencyInjection;

/// <summary>A change of the options that a host's rule book is loaded with.</summary>
internal sealed record RuleBookSetting(Func<RuleBookOptions, RuleBookOptions> Change);
