using CreditRules.Compilation;
using CreditRules.Model;

namespace CreditRules.Tests.Compilation.Exhaustive;

/// <summary>
/// Entries on one list, one for each signature that the leaves of the book tell apart on a day: severities, grades, sets
/// of grounds, classes of facts, both sides of each duration, and of each how surely it is effective.
/// </summary>
internal sealed class Witnesses
{
    private const int ManyGrounds = 6;

    private readonly CreditList _list;
    private readonly Listed[] _asked;
    private readonly Membership[] _timeless;

    internal Witnesses(CompiledRuleBook book, ListRow list)
    {
        _list = list.List;

        // Leaves in other roles too: a related party's entry is asked the same.
        _asked = [.. book.Tables.Leaves.OfType<Listed>().Where(leaf => _list.Versions.Any(version => ListSelector.MaySelect(leaf, _list.Id, version)))];
        _timeless = [.. Timeless()];
    }

    /// <summary>Whether there are so many grounds that not every set of them is tried.</summary>
    internal bool HasManyGrounds { get; private set; }

    /// <summary>One entry for each signature on the day of a matter, and, last, one that isn't effective.</summary>
    internal IReadOnlyList<Membership> In(PreparedContext context)
    {
        var day = context.Context.Date;
        var tried = (from record in _timeless from start in Starts(day) from standing in Standings(record, start, day) select standing).ToArray();
        var signatures = new PackedSignature[1];
        var seen = new HashSet<PackedSignature>();
        var found = new List<Membership>();
        Membership? ineffective = null;
        foreach (var record in tried)
        {
            if (!context.TryPack(Asking.Typical with { Memberships = [record] }, signatures, out var packed) || packed.Signatures == 0)
            {
                ineffective ??= record;
            }
            else if (seen.Add(signatures[0]))
            {
                found.Add(record);
            }
        }

        return ineffective is null ? found : [.. found, ineffective];
    }

    private IEnumerable<Membership> Timeless() =>
        from severity in _asked.Any(leaf => leaf.Severity.Count > 0) ? Enum.GetValues<Severity>().Cast<Severity?>().Prepend(null) : [null]
        from grade in _list.Versions.SelectMany(version => version.Grades).Select(grade => grade.Code).Distinct(StringComparer.Ordinal).Prepend(null)
        from grounds in Grounds()
        from facts in Facts()
        select new Membership
        {
            List = _list.Id,
            EntryId = "e",
            Status = MembershipStatus.Active,
            ListedOn = DateOnly.MinValue,
            Severity = severity,
            Grade = grade,
            Grounds = grounds,
            Facts = facts,
        };

    // Grounds that leaves and terms treat alike stand for each other; of the rest every subset, or, where they are many,
    // none, one, all but one, and all.
    private string[]?[] Grounds()
    {
        var asked = _asked.Select(leaf => leaf.Grounds)
            .Concat(_list.Versions.Select(version => version.Term).OfType<ListTerm.ByGround>().SelectMany(term => term.Cases).Select(one => one.Grounds))
            .Where(grounds => grounds.Count > 0).Distinct().ToArray();
        var classes = asked.SelectMany(grounds => grounds).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .DistinctBy(ground => asked.Select(grounds => grounds.Contains(ground)).ToValueList()).ToArray();
        HasManyGrounds = classes.Length > ManyGrounds;
        var numbers = !HasManyGrounds ? Enumerable.Range(0, 1 << classes.Length)
            : Enumerable.Range(0, classes.Length).SelectMany(i => new[] { 1 << i, ~(1 << i) }).Prepend(0).Append(-1);
        var subsets = numbers.Select(bits => classes.Where((_, i) => (bits >> i & 1) != 0).ToArray());
        return [null, .. subsets.DistinctBy(subset => asked.Select(grounds => subset.Any(grounds.Contains)).ToValueList())];
    }

    private IEnumerable<ValueMap<FactValue>> Facts()
    {
        IEnumerable<IEnumerable<KeyValuePair<string, FactValue>>> combined = [[]];
        foreach (var asked in _asked.SelectMany(leaf => leaf.Facts).GroupBy(fact => fact.Key, fact => fact.Value, StringComparer.Ordinal))
        {
            var values = TestClasses.Of([.. asked.Distinct()]);
            combined = combined.SelectMany(before => values.Select(value => value is { } given ? before.Append(KeyValuePair.Create(asked.Key, given)) : before)).ToArray();
        }

        return combined.Select(facts => facts.ToArray().ToValueMap()).ToArray();
    }

    // Today; and on both sides of the day on which each duration turns.
    private IEnumerable<(DateOnly ListedOn, string? Since, DateOnly Day)> Starts(DateOnly day)
    {
        yield return (day, null, day);
        foreach (var asked in _asked.Select(leaf => leaf.ListedFor).OfType<ListedFor>().Distinct())
        {
            foreach (var period in new[] { asked.AtLeast, asked.Within }.OfType<Period>())
            {
                foreach (var shift in new[] { -1, 0, 1 })
                {
                    var turn = Before(day, period).AddDays(shift);
                    yield return (asked.Since is null ? turn : day, asked.Since, turn);
                }
            }
        }
    }

    private static DateOnly Before(DateOnly day, Period period) => period.Unit switch
    {
        PeriodUnit.Years => day.AddYears(-period.Count),
        PeriodUnit.Months => day.AddMonths(-period.Count),
        _ => day.AddDays(-period.Count),
    };

    // Surely effective, as long as the list says, past what is certain, only possibly the subject's, ended.
    private static IEnumerable<Membership> Standings(Membership record, (DateOnly ListedOn, string? Since, DateOnly Day) start, DateOnly day)
    {
        var dated = record with
        {
            ListedOn = start.ListedOn,
            Facts = start.Since is null ? record.Facts
                : record.Facts.Append(KeyValuePair.Create(start.Since, FactValue.Of(start.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))))
                    .DistinctBy(pair => pair.Key, StringComparer.Ordinal).ToArray().ToValueMap(),
        };
        yield return dated with { LastDay = day.AddYears(5) };
        yield return dated;
        yield return dated with { LastDay = day.AddYears(5), Match = MatchKind.Possible };
        if (start.ListedOn == day && start.Since is null)
        {
            yield return dated with { ListedOn = day.AddMonths(-18) };
            yield return dated with { ListedOn = day.AddMonths(-30) };
            yield return dated with { ListedOn = day.AddYears(-1), LastDay = day.AddDays(-1) };
        }
    }
}
