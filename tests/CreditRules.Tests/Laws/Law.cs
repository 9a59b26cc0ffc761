using CreditRules.Tests.Laws.Generation;

namespace CreditRules.Tests.Laws;

/// <summary>One law of design §4, for any evaluator.</summary>
internal abstract class Law
{
    /// <summary>Its number and what it says.</summary>
    internal abstract string Name { get; }

    /// <summary>In how many of a hundred cases its premise must hold, or it proves nothing.</summary>
    internal abstract int Floor { get; }

    internal abstract Ruling Judge(Sample sample, Evaluate evaluate, Draws twist);

    /// <summary>The first breach there is.</summary>
    private protected static string? FirstOf(params IEnumerable<string?> breaches) => breaches.FirstOrDefault(breach => breach is not null);

    private protected static string? Differ(string what, Decision expected, Decision actual) => expected == actual ? null :
        $"{what}:\n{CreditJson.Write(expected)}\n-- became --\n{CreditJson.Write(actual)}";
}
