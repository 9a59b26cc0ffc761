using System.Collections.Concurrent;

namespace CreditRules.Benchmarks;

/// <summary>The corpora by name, each made once.</summary>
internal static class Corpora
{
    internal const string Synthetic = "synthetic";
    internal const string Shipped = "shipped";

    // A busy domain of a district that has memos of its own, after the last memo and before the first regime edition.
    private static readonly Context ShippedContext = new() { Domain = "licensing", Region = "370306", Date = new DateOnly(2020, 6, 15) };

    private static readonly ConcurrentDictionary<(string Name, int Rules), Corpus> Made = new();

    /// <summary>The corpus of a name; of the shipped one the number of rules is its own.</summary>
    internal static Corpus Of(string name, int rules = 1000) => name == Synthetic
        ? Made.GetOrAdd((name, rules), static key => new Corpus(key.Name, SyntheticBook.Make(key.Rules), SyntheticBook.Context, known: 100))
        : Made.GetOrAdd((name, 0), static key => new Corpus(key.Name, Memos.Load(), ShippedContext, known: 60));
}
