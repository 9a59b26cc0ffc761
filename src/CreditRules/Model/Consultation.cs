namespace CreditRules;

/// <summary>A list that was looked at for a party.</summary>
/// <param name="List">The list code.</param>
/// <param name="AsOf">The day that the looked-at copy of the list speaks of.</param>
/// <remarks>Immutable, thread-safe, compared by value.</remarks>
public sealed record Consultation(string List, DateOnly AsOf);
