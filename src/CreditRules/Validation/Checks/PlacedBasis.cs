using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>A legal citation with its place: a rule's basis, or the authority of a local change.</summary>
internal readonly record struct PlacedBasis(RuleSet Set, Basis Basis, string Path, bool IsAuthority)
{
    internal static IEnumerable<PlacedBasis> Of(RuleBookContent book)
    {
        var cited = RuleWalk.Rules(book).SelectMany(placed => placed.Rule.Basis.Select(
            (basis, i) => new PlacedBasis(placed.Set, basis, RuleWalk.At(placed.Path + ".basis", i), IsAuthority: false)));
        var authorities = book.RuleSets.SelectMany(LocalChange.Of).Select(
            change => new PlacedBasis(change.Set, change.Authority, change.Path + ".authority", IsAuthority: true));
        return cited.Concat(authorities);
    }
}
