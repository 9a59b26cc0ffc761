using CreditRules.Diagnostics;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>A <c>listed</c> says which lists it means, by name where it asks for what only one list knows, and some list fits.</summary>
internal sealed class ListSelectionCheck : Check
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        foreach (var placed in PlacedListed.Of(book))
        {
            var listed = placed.Listed;
            if (listed.List is null)
            {
                RequireList(report, placed);
            }

            if (listed is { List: null, Polarity: null, Tier: null, Field: null })
            {
                report.Add(RuleProblems.SelectsNothing, placed.Set, placed.Path);
            }
            else if (!EntryKind.Of(book, listed).Any() && (listed.Field is null || book.Fields.ContainsKey(listed.Field)))
            {
                ReportNone(report, placed);
            }
        }
    }

    private static void RequireList(CheckReport report, PlacedListed placed)
    {
        (string Path, bool IsAsked)[] parts =
        [
            ("grade", placed.Listed.Grade is not null),
            ("grounds", placed.Listed.Grounds.Count > 0),
            ("facts", placed.Listed.Facts.Count > 0),
            ("listedFor.since", placed.Listed.ListedFor?.Since is not null),
            ("listedFor.chained", placed.Listed.ListedFor?.Chained == true),
        ];
        foreach (var (path, _) in parts.Where(part => part.IsAsked))
        {
            report.Add(RuleProblems.NeedsList, placed.Set, placed.Path + "." + path, path);
        }
    }

    private static void ReportNone(CheckReport report, PlacedListed placed)
    {
        if (placed.Listed.List is null)
        {
            report.Add(RuleProblems.NoSuchList, placed.Set, placed.Path);
        }
        else if (placed.List is not null)
        {
            report.Add(RuleProblems.NeverTrue, placed.Set, placed.Path, "`list`, `polarity`, `tier`, `field`");
        }
    }
}
