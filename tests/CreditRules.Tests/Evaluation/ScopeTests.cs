using CreditRules.Model;
using static CreditRules.Tests.Evaluation.Given;

namespace CreditRules.Tests.Evaluation;

public class ScopeTests
{
    private static Decision Decide(Rule rule, Context matter) => Book(Set(rule)).Evaluate(Subject(On()), matter);

    [Fact]
    public void A_rule_speaks_only_of_its_domains()
    {
        var rule = Rule(Listed()) with { In = new Scope { Domains = ["government-procurement"] } };

        Assert.Equal(Outcome.Clear, Decide(rule, Matter()).Outcome);
        Assert.Equal(Outcome.Prohibited, Decide(rule, Matter(domain: "government-procurement")).Outcome);
    }

    [Fact]
    public void A_rule_that_names_matters_is_unknown_without_a_matter()
    {
        var rule = Rule(Listed()) with { In = new Scope { Matters = ["food-licence"] } };

        var asked = Decide(rule, Matter());
        Assert.Equal((Outcome.Review, "matter"), (asked.Outcome, Assert.Single(Assert.Single(asked.NotApplied).Missing)));
        Assert.Equal(Outcome.Prohibited, Decide(rule, Matter() with { Matter = "food-licence" }).Outcome);
        Assert.Equal(Outcome.Clear, Decide(rule, Matter() with { Matter = "another" }).Outcome);
    }

    [Fact]
    public void A_rule_for_certain_askers_also_binds_their_successors()
    {
        var rule = Rule(Listed()) with { OnlyFor = ["old-office"] };

        Assert.Equal(Outcome.Prohibited, Decide(rule, Matter() with { Department = "new-office" }).Outcome);
        Assert.Equal(["department"], Assert.Single(Decide(rule, Matter()).NotApplied).Missing);
        Assert.Equal(Outcome.Clear, Decide(rule with { OnlyFor = ["new-office"] }, Matter() with { Department = "old-office" }).Outcome);
    }

    [Theory]
    [InlineData("370000", Outcome.Prohibited)]
    [InlineData("371000", Outcome.Prohibited)]
    [InlineData("371003", Outcome.Prohibited)]
    [InlineData("370300", Outcome.Clear)]
    public void A_rule_set_counts_for_its_region_and_all_below(string region, Outcome outcome) =>
        Assert.Equal(outcome, Book(Set(Rule(Listed())) with { Region = region }).Evaluate(Subject(On()), Matter()).Outcome);

    [Fact]
    public void A_rule_set_is_in_force_from_its_first_to_its_last_day()
    {
        var set = Set(Rule(Listed())) with { Effective = new EffectiveTime { From = PartialDate.Of(Day("2018-06-01")), LastDay = Day("2018-06-30") } };
        var book = Book(set);

        Assert.Equal(Outcome.Clear, book.Evaluate(Subject(On()), Matter("2018-05-31")).Outcome);
        Assert.Equal(Day("2018-06-30"), Assert.Single(book.Evaluate(Subject(On()), Matter("2018-06-01")).Restrictions).LastDay);
        Assert.Equal(Outcome.Clear, book.Evaluate(Subject(On()), Matter("2018-07-01")).Outcome);
    }

    [Theory]
    [InlineData(2018, 5, "2018-06-01")]
    [InlineData(2017, null, "2018-01-01")]
    public void A_month_or_a_year_counts_from_the_first_day_after_it_and_is_flagged(int year, int? month, string first)
    {
        var book = Book(Set(Rule(Listed())) with { Effective = new EffectiveTime { From = new PartialDate(year, month) } });

        Assert.Equal([Flag.InexactDate], Assert.Single(book.Evaluate(Subject(On()), Matter(first)).Restrictions).Flags);
        var before = Day(first).AddDays(-1);
        Assert.Empty(book.Evaluate(Subject(On()), Matter() with { Date = before }).Restrictions);
    }

    [Fact]
    public void Listing_another_party_never_spreads_unless_a_rule_says_so()
    {
        var subject = Subject() with { Related = [Related("has-legal-representative", On())] };

        Assert.Equal(Outcome.Clear, Book(Set(Rule(Listed()))).Evaluate(subject, Matter()).Outcome);
        var trigger = Assert.Single(Assert.Single(
            Book(Set(Rule(Listed("black", "has-legal-representative")))).Evaluate(subject, Matter()).Restrictions).Triggers);
        Assert.Equal(("has-legal-representative", "has-legal-representative-id"), (trigger.As, trigger.Party?.Id));
    }
}
