namespace CreditRules.Tests.Laws;

/// <summary>What the laws are about: any evaluator, or a wrong one, over any book.</summary>
internal delegate Decision Evaluate(RuleBook book, Subject subject, Context context);
