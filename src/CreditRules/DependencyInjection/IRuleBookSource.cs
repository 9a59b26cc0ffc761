namespace CreditRules;

/// <summary>Where the documents of a rule book come from. Implementations are called when a host loads, on one thread at a time.</summary>
public interface IRuleBookSource
{
    /// <summary>Reads every document.</summary>
    /// <returns>The documents, in any order.</returns>
    IReadOnlyList<RuleDocument> Read();
}
