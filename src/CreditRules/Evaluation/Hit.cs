namespace CreditRules.Evaluation;

/// <summary>An entry that satisfies a <c>listed</c>, in the role in which it does.</summary>
internal sealed record Hit(Entry Entry, string As);
