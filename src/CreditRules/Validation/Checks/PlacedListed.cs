using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>A <c>listed</c> of a rule with its place, and the list that it names where that is known.</summary>
internal readonly record struct PlacedListed(RuleSet Set, Listed Listed, string Path, CreditList? List)
{
    internal static IEnumerable<PlacedListed> Of(RuleBookContent book) =>
        from rule in RuleWalk.Rules(book)
        from placed in RuleWalk.Conditions(rule.Rule, rule.Path)
        let listed = placed.Condition as Listed
        where listed is not null
        select new PlacedListed(rule.Set, listed, placed.Path + ".listed", listed.List is null ? null : book.Lists.GetValueOrDefault(listed.List));
}
