using System.Globalization;
using CreditRules.Model;

namespace CreditRules.Validation;

/// <summary>A condition of a rule, with its place and whether an odd number of <c>not</c> stand above it.</summary>
internal readonly record struct PlacedCondition(Condition Condition, string Path, bool IsNegated, bool IsUnless);

/// <summary>Walks over rules and their conditions together with their JSON paths.</summary>
internal static class RuleWalk
{
    internal static string At(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    /// <summary>Every rule of the book with its path in its document.</summary>
    internal static IEnumerable<(RuleSet Set, Rule Rule, string Path)> Rules(RuleBookContent book) =>
        from set in book.RuleSets
        from pair in set.Rules.Index()
        select (set, pair.Item, At("$.rules", pair.Index));

    /// <summary>Every condition of a rule, parents before parts.</summary>
    internal static IEnumerable<PlacedCondition> Conditions(Rule rule, string path)
    {
        var when = rule.When is null ? [] : Walk(new(rule.When, path + ".when", IsNegated: false, IsUnless: false));
        return when.Concat(rule.Unless.Index().SelectMany(pair =>
            Walk(new(pair.Item, At(path + ".unless", pair.Index), IsNegated: false, IsUnless: true))));
    }

    private static IEnumerable<PlacedCondition> Walk(PlacedCondition placed)
    {
        var parts = placed.Condition switch
        {
            Condition.All all => all.Of.Index().SelectMany(p => Walk(placed with { Condition = p.Item, Path = At(placed.Path + ".all", p.Index) })),
            Condition.Any any => any.Of.Index().SelectMany(p => Walk(placed with { Condition = p.Item, Path = At(placed.Path + ".any", p.Index) })),
            Condition.Not not => Walk(placed with { Condition = not.Of, Path = placed.Path + ".not", IsNegated = !placed.IsNegated }),
            _ => [],
        };
        return parts.Prepend(placed);
    }
}
