using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>Whether one entry has what a leaf asks, its effect aside: as <see cref="EntryTest"/> says, in truth alone and without allocating.</summary>
internal static class LeafTruth
{
    internal static Truth Of(Listed asked, Membership record, ListVersion version, DateOnly day)
    {
        if ((asked.List is not null && asked.List != record.List) || (asked.Field is not null && asked.Field != version.Field))
        {
            return Truth.False;
        }

        var truth = Least(OfGrade(asked, record, version), OfSeverity(asked, record));
        truth = Least(truth, OfGrounds(asked, record));
        foreach (var (name, test) in asked.Facts.AsSpan())
        {
            truth = Least(truth, OfValue(test, Fact(record, name)));
        }

        return asked.ListedFor is { } listedFor ? Least(truth, OfDuration(listedFor, record, day)) : truth;
    }

    /// <summary>As <see cref="Values.Judge"/> says.</summary>
    internal static Truth OfValue(ValueTest test, FactValue? value)
    {
        if (test.Known is { } known && known != value.HasValue)
        {
            return Truth.False;
        }

        var asksValue = test.EqualTo is not null || test.In.Count > 0 || test.AtLeast is not null || test.Below is not null;
        return !asksValue ? Truth.True
            : value is not { } given ? Truth.Unknown
            : Holds(test, given) ? Truth.True
            : Truth.False;
    }

    internal static Truth Least(Truth a, Truth b) => a < b ? a : b;

    internal static Truth Greatest(Truth a, Truth b) => a > b ? a : b;

    private static bool Holds(ValueTest test, FactValue value) =>
        (test.EqualTo is not { } equalTo || equalTo == value)
        && (test.In.Count == 0 || test.In.AsSpan().Contains(value))
        && (test.AtLeast is not { } atLeast || value.AsNumber >= atLeast)
        && (test.Below is not { } below || value.AsNumber < below);

    private static Truth OfSeverity(Listed asked, Membership record) =>
        asked.Severity.Count == 0 ? Truth.True
        : record.Severity is not { } severity ? Truth.Unknown
        : asked.Severity.AsSpan().Contains(severity) ? Truth.True
        : Truth.False;

    private static Truth OfGrade(Listed asked, Membership record, ListVersion version) => Grades.Judge(
        record, version, asked.Grade is null && ListSelector.Fits(asked, version.Polarity, version.Tier), Fits, (Asked: asked, Version: version));

    private static bool Fits(Grade grade, (Listed Asked, ListVersion Version) question)
    {
        var (asked, version) = question;
        return ListSelector.Fits(asked, grade.Polarity, grade.Tier) && (asked.Grade is not { } test
            || ((test.In.Count == 0 || test.In.AsSpan().Contains(grade.Code))
                && (test.AtLeast is null || Grades.Place(version, grade.Code) >= Grades.Place(version, test.AtLeast))
                && (test.Below is null || Grades.Place(version, grade.Code) < Grades.Place(version, test.Below))));
    }

    private static Truth OfGrounds(Listed asked, Membership record)
    {
        if (asked.Grounds.Count == 0)
        {
            return Truth.True;
        }

        if (record.Grounds is null)
        {
            return Truth.Unknown;
        }

        foreach (var ground in asked.Grounds.AsSpan())
        {
            if (Has(record.Grounds, ground))
            {
                return Truth.True;
            }
        }

        return Truth.False;
    }

    private static bool Has(IReadOnlyList<string> grounds, string wanted)
    {
        for (var i = 0; i < grounds.Count; i++)
        {
            if (string.Equals(grounds[i], wanted, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // Of an entry alone: what a chain adds, others must be asked.
    private static Truth OfDuration(ListedFor asked, Membership record, DateOnly day)
    {
        if ((asked.Since is null ? record.ListedOn : EntryTest.DateFact(record, asked.Since)) is not { } start)
        {
            return Truth.Unknown;
        }

        var holds = (asked.Within is not { } longest || longest.LastDayFrom(start) >= day)
            && (asked.AtLeast is not { } shortest || shortest.LastDayFrom(start) <= day);
        return holds ? Truth.True : Truth.False;
    }

    private static FactValue? Fact(Membership record, string name) => record.Facts.TryGetValue(name, out var value) ? value : null;
}
