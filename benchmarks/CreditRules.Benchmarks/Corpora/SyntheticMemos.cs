using System.Globalization;
using CreditRules.Model;

namespace CreditRules.Benchmarks;

/// <summary>
/// Memos of twenty rules, each memo about one list mostly. Of the rules 40 % hold in every domain and the others in one of
/// twelve; a quarter speak of some kinds of subject only, and one in eight narrows what it asks of the entry.
/// </summary>
internal sealed class SyntheticMemos(ValueList<CreditList> lists, Random random)
{
    internal const int RulesInMemo = 20;

    private static readonly DateOnly Earliest = new(2014, 7, 1);
    private static readonly int Days = new DateOnly(2019, 12, 31).DayNumber - Earliest.DayNumber;

    internal RuleSet Make(int index)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"memo-{index:000}");
        return new()
        {
            Id = id,
            Version = "1.0.0",
            Region = Region.National,
            Title = SyntheticBook.Title(id),
            Document = new() { Number = string.Create(CultureInfo.InvariantCulture, $"文〔2016〕{index}号"), Issuers = ["机关"] },
            Effective = new() { From = PartialDate.Of(Earliest.AddDays(random.Next(Days))) },
            Rules = Enumerable.Range(1, RulesInMemo).Select(number => Rule(number, lists[index % lists.Count])).ToValueList(),
        };
    }

    private Rule Rule(int number, CreditList own)
    {
        var list = Chance(80) ? own : Pick(lists);
        var effect = Chance(8) ? Chance(50) ? Effect.Procedure : Effect.Safeguard
            : list.Versions[0].Polarity == Polarity.Red ? Effect.Incentive
            : Effect.Restriction;
        var measure = Pick(SyntheticMeasures.All.Where(one => one.Effect == effect).ToValueList());
        return new()
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"rule-{number:00}"),
            Clause = string.Create(CultureInfo.InvariantCulture, $"第{number}条"),
            Evidence = Evidence.Confirmed,
            When = Condition(list),
            In = Chance(40) ? Scope.Everything : new Scope { Domains = [Pick(SyntheticBook.Domains)] },
            Then = [Order(measure)],
            CarriedOutBy = [Pick(SyntheticBook.Departments)],
            Basis = Chance(50) ? [Law()] : [],
        };
    }

    private Condition Condition(CreditList list)
    {
        var leaf = Narrowed(new Listed { List = list.Id });
        return random.Next(8) switch
        {
            0 => new Condition.All([new Condition.OfKind([SubjectKind.LegalPerson, SubjectKind.SoleTrader]), leaf]),
            1 => new Condition.All([new Condition.OfKind([SubjectKind.NaturalPerson]), leaf]),
            _ => leaf,
        };
    }

    private Listed Narrowed(Listed leaf) => random.Next(100) switch
    {
        < 5 => leaf with { Severity = [Severity.Serious] },
        < 10 => leaf with { Severity = [Severity.General, Severity.Serious] },
        10 => leaf with { Facts = Test(SyntheticLists.Unpaid, new() { EqualTo = FactValue.Of(true) }) },
        11 => leaf with { Facts = Test(SyntheticLists.Amount, new() { AtLeast = 100_000 }) },
        _ => leaf,
    };

    private MeasureOrder Order(Measure measure) => new()
    {
        Measure = measure.Code,
        Binding = random.Next(10) switch { < 5 => Binding.Mandatory, < 9 => Binding.Restrict, _ => Binding.Reference },
        Parameters = measure.Parameters.Count == 0
            ? ValueMap<FactValue>.Empty
            : new Dictionary<string, FactValue>(StringComparer.Ordinal) { [SyntheticMeasures.BanMonths] = FactValue.Of(6 + random.Next(30)) }.ToValueMap(),
    };

    private Basis Law() => new()
    {
        Document = "law-" + random.Next(40),
        Article = "第" + random.Next(1, 90) + "条",
        Level = BasisLevel.Law,
        Role = BasisRole.Orders,
        Binding = Binding.Mandatory,
        Evidence = Evidence.Confirmed,
    };

    private static ValueMap<ValueTest> Test(string fact, ValueTest test) =>
        new Dictionary<string, ValueTest>(StringComparer.Ordinal) { [fact] = test }.ToValueMap();

    private bool Chance(int percent) => random.Next(100) < percent;

    private T Pick<T>(ValueList<T> items) => items[random.Next(items.Count)];
}
