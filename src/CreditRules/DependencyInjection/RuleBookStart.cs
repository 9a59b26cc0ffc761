namespace CreditRules.DependencyInjection;

/// <summary>Nothing but a reason to be validated when a host starts.</summary>
internal sealed class RuleBookStart;
