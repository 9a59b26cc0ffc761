using CreditRules.Model;

namespace CreditRules.Compilation;

/// <summary>Which rules speak of a matter: the axes are independent, so a matter is the intersection of one mask an axis.</summary>
internal sealed class ScopeMasks
{
    private readonly AxisMasks _domains;
    private readonly AxisMasks _matters;
    private readonly AxisMasks _askers;
    private readonly Dictionary<string, RuleMask> _regions;
    private readonly EraMasks _eras;
    private readonly int _count;

    internal ScopeMasks(IReadOnlyList<CompiledRule> rules, RuleBookContent book)
    {
        _count = rules.Count;
        _domains = AxisMasks.Of(rules, rule => rule.Rule.In.Domains);
        _matters = AxisMasks.Of(rules, rule => rule.Rule.In.Matters);
        _askers = AxisMasks.Of(rules, rule => rule.Rule.OnlyFor.Count == 0 ? rule.Rule.OnlyFor
            : [.. rule.Rule.OnlyFor.SelectMany(code => WithSuccessors(code, book)).Distinct(StringComparer.Ordinal)]);
        _regions = ByRegion(rules);
        _eras = new EraMasks(rules);
    }

    /// <summary>The rules of any day whose scope isn't false.</summary>
    internal RuleMask OfAnyDay(Context context)
    {
        var covering = new RuleMask(_count);
        foreach (var (region, rules) in _regions)
        {
            if (Region.Covers(region, context.Region))
            {
                covering.Add(rules);
            }
        }

        covering.Keep(_domains[context.Domain]);
        covering.Keep(_matters[context.Matter]);
        covering.Keep(_askers[context.Department]);
        return covering;
    }

    /// <summary>Those of them whose rule set is in force on the day.</summary>
    internal RuleMask On(DateOnly day) => _eras[day];

    private static Dictionary<string, RuleMask> ByRegion(IReadOnlyList<CompiledRule> rules)
    {
        var regions = new Dictionary<string, RuleMask>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            if (!regions.TryGetValue(rule.Set.Region, out var mask))
            {
                regions.Add(rule.Set.Region, mask = new RuleMask(rules.Count));
            }

            mask.Add(rule.Index);
        }

        return regions;
    }

    // Invariant: the successors of departments form no circle; validation sees to it.
    private static IEnumerable<string> WithSuccessors(string code, RuleBookContent book) =>
        (book.Departments.TryGetValue(code, out var department) ? department.Successors.SelectMany(next => WithSuccessors(next, book)) : []).Prepend(code);
}
