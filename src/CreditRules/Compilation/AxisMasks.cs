using System.Collections.Frozen;

namespace CreditRules.Compilation;

/// <summary>One axis of scope: for each value that some rule names, the rules that speak of it.</summary>
internal sealed class AxisMasks
{
    private readonly FrozenDictionary<string, RuleMask> _named;
    private readonly RuleMask _all;

    private AxisMasks(FrozenDictionary<string, RuleMask> named, RuleMask unnamed, RuleMask all) => (_named, Unnamed, _all) = (named, unnamed, all);

    /// <summary>The rules that name no value, and so cover all.</summary>
    internal RuleMask Unnamed { get; }

    /// <summary>The rules that speak of a value; of one that isn't known, those that may.</summary>
    internal RuleMask this[string? value] => value is null ? _all : _named.GetValueOrDefault(value, Unnamed);

    /// <summary>Makes an axis.</summary>
    /// <param name="rules">The rules, in order.</param>
    /// <param name="values">The values that a rule speaks of; none, it covers all.</param>
    internal static AxisMasks Of(IReadOnlyList<CompiledRule> rules, Func<CompiledRule, IReadOnlyCollection<string>> values)
    {
        var (unnamed, all) = (new RuleMask(rules.Count), new RuleMask(rules.Count));
        var named = new Dictionary<string, RuleMask>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            all.Add(rule.Index);
            var own = values(rule);
            if (own.Count == 0)
            {
                unnamed.Add(rule.Index);
            }

            foreach (var value in own)
            {
                if (!named.TryGetValue(value, out var mask))
                {
                    named.Add(value, mask = new RuleMask(rules.Count));
                }

                mask.Add(rule.Index);
            }
        }

        foreach (var mask in named.Values)
        {
            mask.Add(unnamed);
        }

        return new AxisMasks(named.ToFrozenDictionary(StringComparer.Ordinal), unnamed, all);
    }
}
