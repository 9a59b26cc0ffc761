using CreditRules.Diagnostics;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>A <c>listedFor</c> asks something, and yearly entries add up only where the list says across which gap.</summary>
internal sealed class ListedForCheck : Check
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        foreach (var placed in PlacedListed.Of(book))
        {
            if (placed.Listed.ListedFor is { } listedFor)
            {
                CheckLengths(report, placed, listedFor);
                if (listedFor.Chained)
                {
                    CheckChain(report, placed, listedFor);
                }
            }
        }
    }

    private static void CheckLengths(CheckReport report, PlacedListed placed, ListedFor listedFor)
    {
        if (listedFor is { AtLeast: null, Within: null, Chained: false })
        {
            report.Add(RuleProblems.EmptyTest, placed.Set, placed.Path + ".listedFor", "`atLeast`, `within`");
        }
        else if (listedFor is { AtLeast: { } atLeast, Within: { } within } && atLeast.IsLonger(within))
        {
            report.Add(RuleProblems.NeverTrue, placed.Set, placed.Path + ".listedFor", "`atLeast`, `within`");
        }
    }

    private static void CheckChain(CheckReport report, PlacedListed placed, ListedFor listedFor)
    {
        var path = placed.Path + ".listedFor.chained";
        if (listedFor is not { AtLeast: not null, Within: null, Since: null })
        {
            report.Add(RuleProblems.ChainedMisused, placed.Set, path);
        }

        if (placed.List?.Versions.FirstOrDefault(version => version.PublicationGap is null) is { } lacking)
        {
            report.Add(RuleProblems.ChainedWithoutGap, placed.Set, path, placed.List.Id, PartialDate.Of(lacking.From).ToString());
        }
    }
}
