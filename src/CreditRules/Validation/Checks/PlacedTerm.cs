using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>A plain term of a list with its place: the list's own, or one of those by ground or by severity.</summary>
internal readonly record struct PlacedTerm(ListTerm Term, string Path)
{
    internal static IEnumerable<PlacedTerm> Of(PlacedListVersion placed)
    {
        var path = placed.Path + ".term";
        return placed.Version.Term switch
        {
            ListTerm.ByGround by => by.Cases.Index()
                .Select(pair => new PlacedTerm(pair.Item.Term, RuleWalk.At(path + ".byGround.cases", pair.Index) + ".term"))
                .Append(new PlacedTerm(by.Otherwise, path + ".byGround.otherwise")),
            ListTerm.BySeverity by => new (ListTerm? Term, string Name)[]
                {
                    (by.Minor, "minor"), (by.General, "general"), (by.Serious, "serious"), (by.Otherwise, "otherwise"),
                }
                .Where(pair => pair.Term is not null)
                .Select(pair => new PlacedTerm(pair.Term!, path + ".bySeverity." + pair.Name)),
            var term => [new PlacedTerm(term, path)],
        };
    }
}
