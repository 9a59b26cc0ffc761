namespace CreditRules;

/// <summary>The identifier and the name of a party, masked where they are a natural person's.</summary>
/// <param name="Id">The identifier, or null.</param>
/// <param name="Name">The name, or null.</param>
/// <remarks>Immutable, thread-safe, compared by value.</remarks>
public sealed record PartyName(string? Id, string? Name);
