namespace CreditRules.Benchmarks;

/// <summary>Milliseconds to compile a book that is loaded.</summary>
internal sealed record CompileTimes(double Synthetic1000, double Shipped);
