using System.Diagnostics;
using CreditRules.Model;
using Xunit.Abstractions;
using static CreditRules.Tests.Compilation.BigBook;
using static CreditRules.Tests.Evaluation.Given;

namespace CreditRules.Tests.Compilation;

/// <summary>However many lists, rules, measures, grades and leaves there are, none is lost, nor taken for another.</summary>
public sealed class NothingTruncatedTests(ITestOutputHelper output)
{
    private const int ManyRules = 70_000;

    [Fact]
    public void Of_130_lists_each_brings_its_own_measure()
    {
        const int Many = 130;
        var book = Book([
            Measures(Many),
            .. Enumerable.Range(0, Many).Select(i => List(Code("list", i), Version(i % 3 == 0 ? Polarity.Watch : Polarity.Black))),
            Set([.. Enumerable.Range(0, Many).Select(i => Rule(Listed(Code("list", i)), Code("measure", i), id: Code("rule", i)))]),
        ]);
        var context = book.Compile().For(Matter());

        Assert.Equal(3, book.Compile().MeasureWords);
        for (var i = 0; i < Many; i++)
        {
            Assert.EndsWith(": " + Code("measure", i), Ask.Screen(context, Subject(Entry(Code("list", i)))), StringComparison.Ordinal);
            AgreeToday(book, Subject(Entry(Code("list", i)), Entry(Code("list", (i * 7) % Many), "f")), Matter());
        }

        Agree(book, Subject([.. Enumerable.Range(0, Many).Select(i => Entry(Code("list", i)))]), Matter());
    }

    [Fact]
    public void Of_70000_rules_the_last_is_as_good_as_the_first()
    {
        var clock = Stopwatch.StartNew();
        var rules = Enumerable.Range(0, ManyRules).Select(i => Rule(Listed(i % 2 == 0 ? "watch" : "black"), "publish", id: Code("rule", i)) with { In = new Scope { Matters = [Code("matter", i % 100)] } });
        var book = Book([
            new Vocabulary { Id = "matters", Version = "1.0.0", Title = Text("事项"), Matters = Enumerable.Range(0, 100).Select(i => new Term { Code = Code("matter", i), Title = Text("事") }).ToValueList() },
            Set([
                .. rules,
                Rule(Listed("black-two-years"), "bar", id: "zz-last") with { In = new Scope { Matters = [Code("matter", 7)] } },
                Rule(Listed("black-adults"), "limit", id: "aa-first") with { In = new Scope { Matters = [Code("matter", 7)] } },
            ]),
        ]);
        output.WriteLine($"loaded after {clock.ElapsedMilliseconds} ms");
        var compiled = book.Compile();
        output.WriteLine($"compiled after {clock.ElapsedMilliseconds} ms");
        var matter = Matter() with { Matter = Code("matter", 7) };

        Assert.Equal(ManyRules + 2, compiled.Tables.Rules.Count);
        Assert.Equal("Prohibited: bar", Ask.Screen(compiled.For(matter), Subject(Entry("black-two-years"))));
        Assert.Equal("Restricted: limit", Ask.Screen(compiled.For(matter), Subject(Entry("black-adults"))));
        Assert.Equal(ManyRules / 100, compiled.For(matter).Evaluate(Subject(Entry("black"))).Restrictions.Single().Rules.Count);
        Assert.Equal(Outcome.Prohibited, AgreeToday(book, Subject(Entry("black-two-years"), Entry("black-adults"), Entry("red")), matter));
        AgreeToday(book, Subject(Entry("watch")), matter);
        AgreeToday(book, Subject(), matter);
        output.WriteLine($"compared after {clock.ElapsedMilliseconds} ms");
    }

    [Fact]
    public void Of_100_leaves_on_one_list_an_entry_keeps_the_answer_to_each()
    {
        const int Leaves = 100;
        var book = Book([
            Measures(Leaves),
            List("asked", Version() with { Facts = [new FactDeclaration { Name = "amount", Type = FactType.Number, Unit = "CNY", Title = Text("数额") }] }),
            Set([.. Enumerable.Range(0, Leaves).Select(i => Rule(Asked(i), Code("measure", i), id: Code("rule", i)))]),
        ]);

        Assert.Equal(Leaves, book.Compile().Tables.Lists["asked"].OwnLeaves.Count);
        foreach (var severity in Enum.GetValues<Severity>().Cast<Severity?>().Append(null))
        {
            for (var amount = -1; amount <= Leaves; amount++)
            {
                AgreeToday(book, Subject(Entry("asked") with { Severity = severity, Facts = Amount(amount) }), Matter());
            }

            AgreeToday(book, Subject(Entry("asked") with { Severity = severity }), Matter());
        }

        // Of a known severity half of the bounds matter, of one not known all; below every bound nobody differs.
        Assert.Equal((3 * Leaves / 2) + Leaves + 1, Distinct(book, Enumerable.Range(-1, Leaves + 2)));
    }

    [Fact]
    public void Of_40_grades_each_is_told_from_the_next()
    {
        const int Many = 40;
        var grades = Enumerable.Range(0, Many).Select(i => new Grade { Code = Code("grade", i), Title = Text("级"), Polarity = Polarity.Black, Tier = i % 2 == 0 ? Tier.Serious : Tier.Ordinary });
        var book = Book([
            Measures(Many),
            List("grades", Version(null) with { Grades = grades.ToValueList() }),
            Set([
                .. Enumerable.Range(0, Many).Select(i => Rule(
                    Listed("grades") with { Grade = i % 3 == 0 ? new GradeTest { In = [Code("grade", i)] } : new GradeTest { AtLeast = Code("grade", i) } }, Code("measure", i), id: Code("rule", i))),
            ]),
        ]);

        foreach (var grade in Enumerable.Range(0, Many).Select(i => Code("grade", i)).Append(null))
        {
            Agree(book, Subject(Entry("grades") with { Grade = grade }), Matter());
        }

        Assert.Equal(Many, Enumerable.Range(0, Many).Select(i => Ask.Screen(book.For(Matter()), Subject(Entry("grades") with { Grade = Code("grade", i) }))).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Numbers_of_the_matter_are_told_apart_on_both_sides_of_each_bound()
    {
        var bounds = new[] { -1m, 0m, 0.01m, 1m, 1_000_000m, decimal.MaxValue };
        var book = Book([
            Measures(2 * bounds.Length),
            Set([
                .. bounds.SelectMany((bound, i) => new[]
                {
                    Rule(new Condition.All([Listed(), new Condition.Attribute("amount", new ValueTest { AtLeast = bound })]), Code("measure", 2 * i), id: Code("at-least", i)),
                    Rule(new Condition.All([Listed(), new Condition.Attribute("amount", new ValueTest { Below = bound })]), Code("measure", (2 * i) + 1), id: Code("below", i)),
                }),
            ]),
        ]);

        foreach (var amount in bounds.SelectMany(bound => new[] { bound, bound == decimal.MaxValue ? bound - 1 : bound + 0.001m, bound - 0.001m }))
        {
            Agree(book, Subject(Entry("black")), Matter() with { Attributes = Amount(amount) });
        }

        Agree(book, Subject(Entry("black")), Matter());
    }

    [Fact]
    public void The_first_and_the_last_day_of_the_calendar_are_days_like_others()
    {
        var years = new Listed { List = "black", ListedFor = new ListedFor { AtLeast = Period.Years(1) } };
        var book = Book(Set(Rule(Listed(), "bar", id: "bar"), Rule(years, "limit", id: "years"), Rule(Listed("black-one-to-three"), "inspect", id: "term")));
        var days = new[] { DateOnly.MinValue, DateOnly.MinValue.AddDays(1), Day("2016-01-01"), Day("2018-06-01"), DateOnly.MaxValue.AddDays(-1), DateOnly.MaxValue };

        foreach (var (today, listedOn, lastDay) in from today in days from listedOn in days from lastDay in days.Cast<DateOnly?>().Append(null) where !(lastDay < listedOn) select (today, listedOn, lastDay))
        {
            foreach (var list in new[] { "black", "black-one-to-three", "black-adults", "red-yearly" })
            {
                var entry = Entry(list) with { ListedOn = listedOn, LastDay = lastDay };
                Agree(book, Subject(entry), Matter() with { Date = today });
                AgreeToday(book, Person(null, entry) with { BirthDate = today }, Matter() with { Date = today });
            }
        }
    }

    [Fact]
    public void Entries_without_ids_and_more_than_a_handful_of_them_count_all()
    {
        string[] lists = ["black", "black-two-years", "black-ordinary", "watch", "red", "graded", "black-one-to-three", "black-by-ground", "black-adults", "red-yearly"];
        var book = Book([
            Set([
                .. lists.Where(list => !list.StartsWith("red", StringComparison.Ordinal) && list != "graded").Select((list, i) => Rule(Listed(list), new[] { "publish", "inspect", "limit", "bar" }[i % 4], id: list)),
                Rule(Listed("red"), "green", id: "red"),
                Rule(new ListedInFields { AtLeast = 3 }, "suspend", id: "fields"),
            ]),
        ]);

        for (var count = 0; count <= 25; count++)
        {
            var entries = Enumerable.Range(0, count).Select(i => Entry(lists[i % lists.Length], i % 4 == 0 ? Code("e", i) : null, i < lists.Length ? "2018-01-01" : "2018-02-01")).ToArray();
            Agree(book, Subject(entries), Matter());
        }
    }

    private static Listed Asked(int i) => Listed("asked") with
    {
        Severity = i % 4 == 3 ? [] : [(Severity)(i % 4)],
        Facts = new Dictionary<string, ValueTest>(StringComparer.Ordinal) { ["amount"] = new() { AtLeast = i } }.ToValueMap(),
    };

    private static int Distinct(RuleBook book, IEnumerable<int> amounts)
    {
        var context = book.For(Matter());
        var signatures = new PackedSignature[1];
        var seen = new HashSet<PackedSignature>();
        foreach (var (amount, severity) in amounts.SelectMany(amount => Enum.GetValues<Severity>().Cast<Severity?>().Append(null).Select(severity => (amount, severity))))
        {
            Assert.True(context.TryPack(Subject(Entry("asked") with { Severity = severity, Facts = Amount(amount) }), signatures, out _));
            seen.Add(signatures[0]);
        }

        return seen.Count;
    }

    private static Dictionary<string, FactValue> Amount(decimal amount) => new(StringComparer.Ordinal) { ["amount"] = FactValue.Of(amount) };
}
