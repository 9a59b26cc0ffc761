using CreditRules.Model;
using static CreditRules.Tests.Evaluation.Given;

namespace CreditRules.Tests.Evaluation;

public class ConditionTests
{
    private static Decision Decide(Condition when, Subject subject, Context? matter = null) =>
        Book(Set(Rule(when))).Evaluate(subject, matter ?? Matter());

    private static FactValue Number(decimal value) => FactValue.Of(value);

    [Fact]
    public void A_missing_fact_gives_unknown_and_a_known_one_decides()
    {
        var unpaid = Listed() with { Facts = new Dictionary<string, ValueTest> { ["unpaid"] = new() { EqualTo = FactValue.Of(true) } }.ToValueMap() };

        var unknown = Decide(unpaid, Subject(On()));
        Assert.Equal((Outcome.Review, Reason.Undetermined), (unknown.Outcome, Assert.Single(unknown.NotApplied).Reason));
        Assert.Equal(["entry:e1.facts.unpaid"], unknown.NotApplied[0].Missing);
        Assert.Equal(Outcome.Prohibited, Decide(unpaid, Subject(WithFact("unpaid", FactValue.Of(true)))).Outcome);
        Assert.Equal(Outcome.Clear, Decide(unpaid, Subject(WithFact("unpaid", FactValue.Of(false)))).Outcome);
    }

    [Theory]
    [InlineData(99, false)]
    [InlineData(100, true)]
    [InlineData(199, true)]
    [InlineData(200, false)]
    public void At_least_includes_its_bound_and_below_does_not(int debt, bool applies)
    {
        var between = Listed() with
        {
            Facts = new Dictionary<string, ValueTest> { ["debt"] = new() { AtLeast = 100, Below = 200 } }.ToValueMap(),
        };

        Assert.Equal(applies, Decide(between, Subject(WithFact("debt", Number(debt)))).Restrictions.Count == 1);
    }

    [Fact]
    public void Whether_a_value_is_known_is_never_unknown()
    {
        var known = new Condition.All([Listed(), new Condition.Attribute("amount", new ValueTest { Known = true })]);

        Assert.Equal(Outcome.Clear, Decide(known, Subject(On())).Outcome);
        Assert.Equal(Outcome.Prohibited, Decide(known, Subject(On()), With("amount", Number(1))).Outcome);
    }

    [Fact]
    public void All_is_the_least_any_the_greatest_and_not_swaps()
    {
        var unknown = new Condition.Attribute("amount", new ValueTest { AtLeast = 1 });
        var no = new Condition.OfKind([SubjectKind.Vehicle]);

        Assert.Empty(Decide(new Condition.All([Listed(), unknown, no]), Subject(On())).NotApplied);
        Assert.Equal(["attribute:amount"], Assert.Single(Decide(new Condition.All([Listed(), unknown]), Subject(On())).NotApplied).Missing);
        Assert.Equal(Outcome.Prohibited, Decide(new Condition.Any([Listed(), unknown]), Subject(On())).Outcome);
        Assert.Equal(Outcome.Prohibited, Decide(new Condition.All([Listed(), new Condition.Not(no)]), Subject(On())).Outcome);
        Assert.Equal(Outcome.Review, Decide(new Condition.All([Listed(), new Condition.Not(unknown)]), Subject(On())).Outcome);
    }

    [Fact]
    public void A_missing_severity_grade_or_ground_gives_unknown()
    {
        Assert.Equal(["entry:e1.severity"], Missing(Listed() with { Severity = [Severity.Serious] }, On()));
        Assert.Equal(["entry:e1.grade"], Missing(Listed("graded") with { Grade = new GradeTest { AtLeast = "bad" } }, On("graded")));
        Assert.Equal(["entry:e1.grounds"], Missing(Listed() with { Grounds = ["fraud"] }, On()));
        Assert.Equal(["entry:e1.grade"], Missing(new Listed { Polarity = Polarity.Black }, On("graded")));
    }

    [Fact]
    public void An_unknown_grade_gives_false_where_no_grade_has_the_polarity_and_the_tier_asked_for_at_once()
    {
        var book = Book(Set(Rule(new Listed { Polarity = Polarity.Watch, Tier = Tier.Serious }, "limit")));

        Assert.Empty(book.Evaluate(Subject(On("graded")), Matter()).NotApplied);
    }

    [Theory]
    [InlineData("good", false)]
    [InlineData("fair", true)]
    [InlineData("bad", true)]
    public void Grades_are_compared_in_the_order_that_the_list_declares(string grade, bool applies)
    {
        var poor = new Condition.All([Listed("graded") with { Grade = new GradeTest { AtLeast = "fair" } }]);

        // Red grades below the bound keep the leaf monotone: only a worse grade can satisfy it.
        var book = Book(Set(Rule(poor, "commit", Binding.Reference)));
        Assert.Equal(applies, book.Evaluate(Subject(On("graded") with { Grade = grade }), Matter()).Procedures.Count == 1);
    }

    [Fact]
    public void Grounds_ask_for_at_least_one_of_them()
    {
        var fraud = Listed() with { Grounds = ["fraud"] };

        Assert.Equal(Outcome.Prohibited, Decide(fraud, Subject(On() with { Grounds = ["default", "fraud"] })).Outcome);
        Assert.Equal(Outcome.Clear, Decide(fraud, Subject(On() with { Grounds = ["default"] })).Outcome);
        Assert.Equal(Outcome.Clear, Decide(fraud, Subject(On() with { Grounds = [] })).Outcome);
    }

    [Fact]
    public void Listed_for_at_least_holds_from_the_corresponding_day_and_within_up_to_it()
    {
        var long_ = Listed() with { ListedFor = new ListedFor { AtLeast = Period.Years(1) } };
        var recent = Listed() with { ListedFor = new ListedFor { Within = Period.Years(1) } };
        var subject = Subject(On(listedOn: "2017-06-01"));

        Assert.Equal(Outcome.Clear, Decide(long_, subject, Matter("2018-05-31")).Outcome);
        Assert.Equal(Outcome.Prohibited, Decide(long_, subject, Matter("2018-06-01")).Outcome);
        Assert.Equal(Day("2018-06-01"), Assert.Single(Decide(recent, subject, Matter("2018-06-01")).Restrictions).LastDay);
        Assert.Equal(Outcome.Clear, Decide(recent, subject, Matter("2018-06-02")).Outcome);
    }

    [Fact]
    public void Yearly_entries_add_up_across_small_gaps()
    {
        var threeYears = Listed("red-yearly") with { ListedFor = new ListedFor { AtLeast = Period.Years(2), Chained = true } };
        var book = Book(Set(Rule(threeYears, "green", Binding.Reference)));
        Membership Year(string from, string to, string id) => On("red-yearly", from, id, to);
        var chain = new[] { Year("2016-04-01", "2017-03-31", "a"), Year("2017-04-20", "2018-04-10", "b"), Year("2018-04-20", "2019-04-10", "c") };

        Assert.Equal(Outcome.Preferred, book.Evaluate(Subject(chain), Matter()).Outcome);
        Assert.Equal(Outcome.Clear, book.Evaluate(Subject(chain[0], chain[2]), Matter()).Outcome);
        Assert.Equal(Outcome.Clear, book.Evaluate(Subject(chain[0], chain[1] with { Status = MembershipStatus.Revoked }, chain[2]), Matter()).Outcome);
    }

    [Fact]
    public void Listed_in_fields_counts_distinct_fields_of_black_and_watch_entries()
    {
        var two = new ListedInFields { AtLeast = 2 };

        Assert.Equal(Outcome.Clear, Decide(two, Subject(On(), On("black-two-years", id: "e2"))).Outcome);
        Assert.Equal(Outcome.Prohibited, Decide(two, Subject(On(), On("watch", id: "e2"))).Outcome);
        Assert.Equal(Outcome.Clear, Decide(two, Subject(On(), On("red", id: "e2"))).Outcome);
    }

    [Fact]
    public void A_minor_comes_of_age_on_the_eighteenth_birthday_and_a_leapling_on_the_first_of_march()
    {
        var help = Rule(new Condition.Minor(true), "help", Binding.Mandatory);
        var book = Book(Set(help));

        Assert.Single(book.Evaluate(Person("2000-06-02"), Matter("2018-06-01")).Safeguards);
        Assert.Empty(book.Evaluate(Person("2000-06-01"), Matter("2018-06-01")).Safeguards);
        Assert.Single(book.Evaluate(Person("2000-02-29"), Matter("2018-02-28")).Safeguards);
        Assert.Empty(book.Evaluate(Person("2000-02-29"), Matter("2018-03-01")).Safeguards);
        Assert.Empty(book.Evaluate(Subject(), Matter()).Safeguards);
        Assert.Equal(["birthDate"], Assert.Single(book.Evaluate(Person(null), Matter()).NotApplied).Missing);
    }

    private static IReadOnlyList<string> Missing(Condition when, Membership membership) =>
        Assert.Single(Book(Set(Rule(when, "commit", Binding.Reference))).Evaluate(Subject(membership), Matter()).NotApplied).Missing;

    private static Membership WithFact(string name, FactValue value) =>
        On() with { Facts = new Dictionary<string, FactValue> { [name] = value } };

    private static Context With(string name, FactValue value) =>
        Matter() with { Attributes = new Dictionary<string, FactValue> { [name] = value } };
}
