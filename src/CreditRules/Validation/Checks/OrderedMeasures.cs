using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>The measures that a rule orders, as the catalogue declares them; an unknown one is left out.</summary>
internal static class OrderedMeasures
{
    internal static IEnumerable<Measure> Of(RuleBookContent book, Rule rule) =>
        rule.Then.Select(order => book.Measures.GetValueOrDefault(order.Measure)).OfType<Measure>();

    internal static bool HaveEffect(RuleBookContent book, Rule rule, Effect effect) => Of(book, rule).Any(measure => measure.Effect == effect);
}
