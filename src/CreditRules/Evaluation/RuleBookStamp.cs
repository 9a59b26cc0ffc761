namespace CreditRules;

/// <summary>Which rule book decided, so that a decision can be repeated to the byte.</summary>
/// <param name="Version">The rule book's version.</param>
/// <param name="Hash"><c>sha256:</c> and the hash over every document and the options that change decisions.</param>
/// <param name="Options">The options that it was loaded with.</param>
/// <remarks>Immutable, thread-safe, compared by value.</remarks>
public sealed record RuleBookStamp(string Version, string Hash, RuleBookOptions Options);
