using CreditRules.Evaluation;
using CreditRules.Model;

namespace CreditRules.Tests.Compilation.Exhaustive;

/// <summary>The values of attributes that some rules tell apart.</summary>
internal static class AttributeClasses
{
    /// <summary>Every combination, one value for each class of each attribute, and the attribute missing.</summary>
    internal static IReadOnlyList<ValueMap<FactValue>> Of(IEnumerable<Rule> rules)
    {
        IEnumerable<IEnumerable<KeyValuePair<string, FactValue>>> combined = [[]];
        foreach (var asked in Asked(rules).GroupBy(attribute => attribute.Name, attribute => attribute.Test, StringComparer.Ordinal))
        {
            var values = TestClasses.Of([.. asked]);
            combined = combined.SelectMany(before => values.Select(value => value is { } given ? before.Append(KeyValuePair.Create(asked.Key, given)) : before)).ToArray();
        }

        return [.. combined.Select(attributes => attributes.ToArray().ToValueMap())];
    }

    /// <summary>What every test comes to.</summary>
    internal static IEnumerable<int> Truths(IEnumerable<Rule> rules, Context context) => Asked(rules)
        .Select(attribute => (int)Values.Judge(attribute.Test, context.Attributes.TryGetValue(attribute.Name, out var value) ? value : null, "").Truth);

    private static IEnumerable<Condition.Attribute> Asked(IEnumerable<Rule> rules) => rules
        .SelectMany(rule => rule.Unless.Prepend(rule.When).OfType<Condition>())
        .SelectMany(condition => condition.SelfAndParts()).OfType<Condition.Attribute>().Distinct();
}
