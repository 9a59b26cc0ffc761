namespace CreditRules.Benchmarks;

/// <summary>One way to ask about subjects.</summary>
/// <param name="Name">Its name in the results.</param>
/// <param name="Pace">How many subjects a sample takes.</param>
/// <param name="Pass">Asks about the first so many, and returns something that depends on the answers.</param>
internal sealed record Door(string Name, Pace Pace, Func<int, long> Pass);
