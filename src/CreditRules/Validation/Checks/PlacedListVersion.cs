using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>A version of a list with its place.</summary>
internal readonly record struct PlacedListVersion(CreditList List, ListVersion Version, string Path)
{
    internal static IEnumerable<PlacedListVersion> Of(RuleBookContent book) =>
        from list in book.Lists.Values
        from pair in list.Versions.Index()
        select new PlacedListVersion(list, pair.Item, RuleWalk.At("$.versions", pair.Index));
}
