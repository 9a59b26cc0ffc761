using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>A test of an attribute, or of an entry's fact, with its place and what it tests where that is declared.</summary>
internal readonly record struct PlacedTest(RuleSet Set, string Path, ValueTest Test, FactDeclaration? Declaration)
{
    internal static IEnumerable<PlacedTest> Of(RuleBookContent book)
    {
        var attributes =
            from rule in RuleWalk.Rules(book)
            from placed in RuleWalk.Conditions(rule.Rule, rule.Path)
            let attribute = placed.Condition as Condition.Attribute
            where attribute is not null
            select new PlacedTest(rule.Set, placed.Path + ".attribute", attribute.Test, book.Attributes.GetValueOrDefault(attribute.Name));
        var facts =
            from placed in PlacedListed.Of(book)
            from fact in placed.Listed.Facts
            select new PlacedTest(placed.Set, placed.Path + ".facts." + fact.Key, fact.Value, Declared(placed.List, fact.Key));
        return attributes.Concat(facts);
    }

    private static FactDeclaration? Declared(CreditList? list, string name) =>
        list?.Versions.SelectMany(version => version.Facts).FirstOrDefault(fact => fact.Name == name);
}
