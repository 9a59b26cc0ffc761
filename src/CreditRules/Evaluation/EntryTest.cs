using System.Globalization;
using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>Whether one entry has everything that a <c>listed</c> asks, its effect aside.</summary>
internal static class EntryTest
{
    internal static Verdict Judge(Listed asked, Entry entry, IEnumerable<Entry> siblings, View? view = null) => asked.ListedFor is { } listedFor
        ? Verdict.All([JudgeApartFromDuration(asked, entry), DurationTest.Judge(listedFor, entry, () => Chain.Of(asked, entry, siblings, view ?? View.Actual))])
        : JudgeApartFromDuration(asked, entry);

    /// <summary>The same, however long ago the entry began.</summary>
    internal static Verdict JudgeApartFromDuration(Listed asked, Entry entry)
    {
        if (IsElsewhere(asked, entry))
        {
            return Verdict.False;
        }

        // Most ask for no more than the list, or its polarity and tier.
        if (asked.Severity.Count == 0 && asked.Grounds.Count == 0 && asked.Facts.Count == 0)
        {
            return Grade(asked, entry);
        }

        return Verdict.All(
        [
            Grade(asked, entry),
            Severity(asked, entry),
            Grounds(asked, entry),
            .. asked.Facts.Select(pair => Fact(pair.Key, pair.Value, entry)),
        ]);
    }

    /// <summary>Whether the entry's list is another than the one, or of another field than the one, that is asked for.</summary>
    internal static bool IsElsewhere(Listed asked, Entry entry) =>
        (asked.List is not null && asked.List != entry.Record.List) || (asked.Field is not null && asked.Field != entry.List.Field);

    private static Verdict Severity(Listed asked, Entry entry) =>
        asked.Severity.Count == 0 ? Verdict.True
        : entry.Record.Severity is { } severity ? Verdict.Of(asked.Severity.Contains(severity))
        : Verdict.Unknown(entry.Name + ".severity");

    private static Verdict Grounds(Listed asked, Entry entry) =>
        asked.Grounds.Count == 0 ? Verdict.True
        : entry.Record.Grounds is { } grounds ? Verdict.Of(grounds.Any(ground => asked.Grounds.Contains(ground)))
        : Verdict.Unknown(entry.Name + ".grounds");

    // What a grade decides, polarity and tier among it, is asked of each grade that the entry may have, all at once.
    private static Verdict Grade(Listed asked, Entry entry)
    {
        if (entry.List.Grades.Count == 0)
        {
            return Verdict.Of(asked.Grade is null && ListSelector.Fits(asked, entry.List.Polarity, entry.List.Tier));
        }

        var codes = entry.List.Grades.Select(grade => grade.Code).ToList();
        var fitting = entry.PossibleGrades.Count(grade => ListSelector.Fits(asked, grade.Polarity, grade.Tier) && (asked.Grade is not { } test
            || ((test.In.Count == 0 || test.In.Contains(grade.Code))
                && (test.AtLeast is null || codes.IndexOf(grade.Code) >= Place(codes, test.AtLeast))
                && (test.Below is null || codes.IndexOf(grade.Code) < Place(codes, test.Below)))));
        return fitting == 0 ? Verdict.False : fitting == entry.PossibleGrades.Count() ? Verdict.True : Verdict.Unknown(entry.Name + ".grade");
    }

    // A grade that the list no longer has on the day is above every grade: nothing reaches it.
    private static int Place(List<string> codes, string code) => codes.IndexOf(code) is >= 0 and var place ? place : codes.Count;

    private static Verdict Fact(string name, ValueTest test, Entry entry) =>
        Values.Judge(test, entry.Record.Facts.TryGetValue(name, out var value) ? value : null, entry.Name + ".facts." + name);

    internal static DateOnly? DateFact(Membership record, string name) =>
        record.Facts.TryGetValue(name, out var value) && value.AsText is { } text
        && DateOnly.TryParseExact(text, Format.DateShape.Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date : null;
}
