namespace CreditRules.Benchmarks;

/// <summary>One way to ask about subjects.</summary>
/// <param name="Name">Its name in the results.</param>
/// <param name="IsWhole">Whether it always asks about all of them at once.</param>
/// <param name="Pass">Asks about the first so many, and returns something that depends on the answers.</param>
internal sealed record Door(string Name, bool IsWhole, Func<int, long> Pass);
