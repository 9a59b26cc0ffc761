namespace CreditRules.Tests.Laws;

/// <summary>What a law says of one case.</summary>
/// <param name="Decision">The decision that the case starts from.</param>
/// <param name="IsExercised">Whether the case gave the law something to forbid.</param>
/// <param name="Breach">What is wrong, or null.</param>
internal sealed record Ruling(Decision Decision, bool IsExercised, string? Breach);
