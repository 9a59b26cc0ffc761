using CreditRules.Diagnostics;
using CreditRules.Format;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>A grade test asks for grades that the list has, and for some that an entry can have.</summary>
internal sealed class GradeTestCheck : Check
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        foreach (var placed in PlacedListed.Of(book))
        {
            if (placed.Listed.Grade is { } test)
            {
                CheckTest(report, placed, test);
            }
        }
    }

    private static void CheckTest(CheckReport report, PlacedListed placed, GradeTest test)
    {
        var path = placed.Path + ".grade";
        var graded = placed.List?.Versions.Where(version => version.Grades.Count > 0).ToList();
        if (test is { In.Count: 0, AtLeast: null, Below: null })
        {
            report.Add(RuleProblems.EmptyTest, placed.Set, path, "`in`, `atLeast`, `below`");
        }
        else if (graded is { Count: 0 })
        {
            report.Add(RuleProblems.UngradedList, placed.Set, path, placed.List!.Id);
        }
        else if (graded is not null && AreKnown(report, placed, path, test, graded) && !graded.Exists(version => SomePasses(placed.Listed, test, version)))
        {
            report.Add(RuleProblems.NeverTrue, placed.Set, path, "`grade`, `polarity`, `tier`");
        }
    }

    private static bool AreKnown(CheckReport report, PlacedListed placed, string path, GradeTest test, List<ListVersion> graded)
    {
        var asked = test.In.Select((code, i) => (Code: code, Path: RuleWalk.At(path + ".in", i))).ToList();
        asked.AddRange(test.AtLeast is { } atLeast ? [(atLeast, path + ".atLeast")] : []);
        asked.AddRange(test.Below is { } below ? [(below, path + ".below")] : []);
        var known = true;
        foreach (var (code, place) in asked)
        {
            if (graded.Find(version => IndexOf(version, code) < 0) is { } lacking)
            {
                var codes = lacking.Grades.Select(grade => grade.Code).ToList();
                report.Add(RuleProblems.UnknownGrade, placed.Set, place, code, placed.List!.Id, PartialDate.Of(lacking.From).ToString(), Suggestion.Advice(code, codes));
                known = false;
            }
        }

        return known;
    }

    private static bool SomePasses(Listed listed, GradeTest test, ListVersion version) => version.Grades.Index().Any(pair =>
        (test.In.Count == 0 || test.In.Contains(pair.Item.Code, StringComparer.Ordinal))
        && (test.AtLeast is null || pair.Index >= IndexOf(version, test.AtLeast))
        && (test.Below is null || pair.Index < IndexOf(version, test.Below))
        && (listed.Polarity is null || listed.Polarity == pair.Item.Polarity)
        && (listed.Tier is null || listed.Tier == pair.Item.Tier));

    private static int IndexOf(ListVersion version, string code) =>
        version.Grades.Index().Where(pair => pair.Item.Code == code).Select(pair => pair.Index).FirstOrDefault(-1);
}
