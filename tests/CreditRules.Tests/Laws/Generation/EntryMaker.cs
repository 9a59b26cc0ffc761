using CreditRules.Model;

namespace CreditRules.Tests.Laws.Generation;

/// <summary>Decodes an entry that satisfies a <c>listed</c> on a day, for a party in one of its roles.</summary>
internal sealed class EntryMaker(ValueList<EntryKind> kinds, DateOnly date, Draws draws)
{
    /// <summary>The record; of a chained leaf, with the yearly ones before it.</summary>
    internal IEnumerable<Membership> Make(Listed leaf, string entryId)
    {
        var fitting = kinds.Where(kind => kind.Fits(leaf) && IsGraded(kind, leaf.Grade)).ToArray();
        var inForce = fitting.Where(kind => kind.List.On(date) == kind.Version).ToArray();
        var record = Record(draws.Pick(inForce.Length > 0 ? inForce : fitting), leaf, entryId);
        yield return record;
        if (leaf.ListedFor is { Chained: true })
        {
            var before = record.ListedOn.AddDays(-draws.Between(360, 400));
            yield return record with { EntryId = entryId + "-before", ListedOn = before, LastDay = before.AddDays(draws.Between(300, 370)) };
        }
    }

    /// <summary>An entry of the kind that nothing asks for in particular.</summary>
    internal Membership Make(EntryKind kind, string entryId) => Record(kind, new Listed(), entryId);

    private Membership Record(EntryKind kind, Listed leaf, string entryId)
    {
        var listedOn = ListedOn(leaf.ListedFor);
        return new Membership
        {
            List = kind.List.Id,
            EntryId = entryId,
            Status = MembershipStatus.Active,
            ListedOn = listedOn,
            LastDay = draws.Chance(30) ? Later(listedOn, date.AddDays(draws.Below(500))) : null,
            Severity = leaf.Severity.Count > 0 ? leaf.Severity[0] : draws.Chance(50) ? draws.OneOf(Enum.GetValues<Severity>()) : null,
            Grade = kind.Grade,
            Grounds = leaf.Grounds.Count > 0 ? [leaf.Grounds[0]] : draws.Chance(50) ? draws.Some(ListMaker.Grounds, 20) : null,
            Facts = Facts(leaf),
            Disputed = draws.Chance(15),
            Authority = draws.Chance(30) ? "authority" : null,
            Region = draws.Chance(10) ? "371003" : null,
        };
    }

    private DateOnly ListedOn(ListedFor? asked)
    {
        if (asked is { Since: null, AtLeast: { } shortest, Chained: false })
        {
            return date.AddDays(date.DayNumber - shortest.LastDayFrom(date).DayNumber - draws.OneOf(2, 0, 1, 30, -1));
        }

        return date.AddDays(-draws.OneOf(20, 0, 200, draws.Below(400), draws.Below(900), draws.Below(90)));
    }

    private ValueMap<FactValue> Facts(Listed leaf)
    {
        var values = new Dictionary<string, FactValue>();
        foreach (var declared in ListMaker.Facts)
        {
            var value = leaf.Facts.TryGetValue(declared.Name, out var test) ? TestMaker.Answer(declared, test, draws)
                : leaf.ListedFor?.Since == declared.Name ? FactValue.Of(TestMaker.Day(ListedOn(leaf.ListedFor with { Since = null })))
                : draws.Chance(30) ? TestMaker.Value(declared, draws)
                : (FactValue?)null;
            if (value is { } given)
            {
                values[declared.Name] = given;
            }
        }

        return values.ToValueMap();
    }

    internal static bool IsGraded(EntryKind kind, GradeTest? test)
    {
        var codes = kind.Version.Grades.Select(grade => grade.Code).ToList();
        var place = kind.Grade is null ? -1 : codes.IndexOf(kind.Grade);
        return test is null || (place >= 0
            && (test.In.Count == 0 || test.In.Contains(kind.Grade))
            && (test.AtLeast is null || place >= codes.IndexOf(test.AtLeast))
            && (test.Below is null || place < codes.IndexOf(test.Below)));
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
