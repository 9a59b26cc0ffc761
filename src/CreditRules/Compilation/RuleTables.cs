using System.Collections.Frozen;
using CreditRules.Model;

namespace CreditRules.Compilation;

/// <summary>
/// A book as tables: rules in order, a mask for each value of each axis of scope, a row for each list. Immutable. Memory
/// grows with rules, values and rows, never with their products.
/// </summary>
internal sealed record RuleTables
{
    public required ValueList<CompiledRule> Rules { get; init; }

    public required ScopeMasks Scopes { get; init; }

    /// <summary>By list code.</summary>
    public required FrozenDictionary<string, ListRow> Lists { get; init; }

    /// <summary>The same, in ordinal order of codes.</summary>
    public required ValueList<ListRow> RowsInOrder { get; init; }

    /// <summary>The leaves that ask about entries, each once.</summary>
    public required ValueList<Condition> Leaves { get; init; }

    /// <summary>The rules that may hold where nobody is listed anywhere.</summary>
    public required RuleMask WithoutEntries { get; init; }

    /// <summary>The rules that ask how long ago an entry began.</summary>
    public required RuleMask Timed { get; init; }

    /// <summary>The durations that rules of a mask ask for.</summary>
    internal IReadOnlyCollection<ListedFor> DurationsOf(RuleMask rules)
    {
        if (!Timed.Meets(rules))
        {
            return [];
        }

        var durations = new HashSet<ListedFor>();
        var timed = Timed.And(rules);
        for (var rule = timed.Next(0); rule >= 0; rule = timed.Next(rule + 1))
        {
            durations.UnionWith(Rules[rule].Leaves.Select(leaf => Leaves[leaf]).OfType<Listed>().Select(leaf => leaf.ListedFor).OfType<ListedFor>());
        }

        return durations;
    }
}
