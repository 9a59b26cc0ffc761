namespace CreditRules.Evaluation;

/// <summary>What packed subjects and signatures are packed for: one book, one day, one region.</summary>
internal sealed record PackSeal(SignatureTable Table, DateOnly Day, string Region);
