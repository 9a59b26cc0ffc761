using CreditRules.Model;
using static CreditRules.Tests.Evaluation.Given;

namespace CreditRules.Tests.Evaluation;

public class EffectiveMembershipTests
{
    private static Decision Decide(Membership membership, string date, string region = "371003") =>
        Book(Set(Rule(Listed(membership.List)))).Evaluate(Subject(membership), Matter(date, region: region));

    private static string NextDay(string day) => Day(day).AddDays(1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void An_active_entry_of_the_past_applies() => Assert.Equal(Outcome.Prohibited, Decide(On(), "2018-06-01").Outcome);

    [Theory]
    [InlineData(MembershipStatus.Revoked, Reason.Revoked)]
    [InlineData(MembershipStatus.Repaired, Reason.Repaired)]
    [InlineData(MembershipStatus.Suspended, Reason.Suspended)]
    public void An_entry_that_is_not_active_has_no_effect_and_says_why(MembershipStatus status, Reason reason)
    {
        var decision = Decide(On() with { Status = status }, "2018-06-01");

        Assert.Equal(Outcome.Clear, decision.Outcome);
        Assert.Empty(decision.Restrictions);
        Assert.Equal(new NotApplied { Rule = "memo#rule", Reason = reason, List = "black", EntryId = "e1" }, Assert.Single(decision.NotApplied));
    }

    [Fact]
    public void An_entry_applies_from_the_day_of_listing()
    {
        Assert.Equal(Reason.NotYetListed, Assert.Single(Decide(On(listedOn: "2018-06-02"), "2018-06-01").NotApplied).Reason);
        Assert.Equal(Outcome.Prohibited, Decide(On(listedOn: "2018-06-01"), "2018-06-01").Outcome);
    }

    [Fact]
    public void A_given_last_day_is_inclusive_and_wins_over_the_term()
    {
        var entry = On("black-two-years", "2018-01-01", lastDay: "2018-06-01");

        Assert.Equal(Day("2018-06-01"), Assert.Single(Decide(entry, "2018-06-01").Restrictions).LastDay);
        Assert.Equal(Reason.Expired, Assert.Single(Decide(entry, "2018-06-02").NotApplied).Reason);
    }

    [Theory]
    [InlineData("2018-01-31", "2020-01-31")]
    [InlineData("2016-02-29", "2018-02-28")]
    public void A_fixed_term_ends_on_the_corresponding_day_or_the_last_of_that_month(string listedOn, string lastDay)
    {
        var entry = On("black-two-years", listedOn);

        Assert.Equal(Day(lastDay), Assert.Single(Decide(entry, lastDay).Restrictions).LastDay);
        Assert.Empty(Decide(entry, NextDay(lastDay)).Restrictions);
    }

    [Fact]
    public void A_term_set_by_each_decision_is_certain_up_to_its_minimum_unknown_up_to_its_maximum_and_over_after()
    {
        var entry = On("black-one-to-three", "2018-01-01");

        Assert.Equal(Outcome.Prohibited, Decide(entry, "2019-01-01").Outcome);
        var between = Decide(entry, "2019-01-02");
        Assert.Equal(Outcome.Review, between.Outcome);
        Assert.Equal(["entry:e1.lastDay"], Assert.Single(between.NotApplied).Missing);
        Assert.Equal(Outcome.Review, Decide(entry, "2021-01-01").Outcome);
        Assert.Equal(Reason.Expired, Assert.Single(Decide(entry, "2021-01-02").NotApplied).Reason);
    }

    [Fact]
    public void A_term_by_ground_is_the_longest_of_the_entrys_grounds_and_unknown_between_where_it_gives_none()
    {
        DateOnly? Ends(params string[] grounds) =>
            Assert.Single(Decide(On("black-by-ground") with { Grounds = grounds }, "2018-06-01").Restrictions).LastDay;

        Assert.Equal(Day("2020-01-01"), Ends("evasion"));
        Assert.Null(Ends("evasion", "refusal"));
        Assert.Equal(Day("2019-01-01"), Ends());
        Assert.Equal(Day("2019-01-01"), Assert.Single(Decide(On("black-by-ground"), "2019-01-01").Restrictions).LastDay);
        Assert.Equal(Reason.Undetermined, Assert.Single(Decide(On("black-by-ground"), "2019-01-02").NotApplied).Reason);
    }

    [Theory]
    [InlineData(Severity.Minor, "2018-04-01")]
    [InlineData(Severity.General, "2019-01-01")]
    [InlineData(Severity.Serious, "2021-01-01")]
    public void A_term_by_severity_is_that_of_the_entrys_severity(Severity severity, string lastDay)
    {
        var entry = On("black-by-severity", "2018-01-01") with { Severity = severity };

        Assert.Equal(Day(lastDay), Assert.Single(Decide(entry, lastDay).Restrictions).LastDay);
        Assert.Equal(Reason.Expired, Assert.Single(Decide(entry, NextDay(lastDay)).NotApplied).Reason);
    }

    [Fact]
    public void A_term_by_severity_is_certain_while_every_term_runs_unknown_between_and_over_after_the_longest_where_the_entry_gives_none()
    {
        var entry = On("black-by-severity", "2018-01-01");

        Assert.Equal(Day("2018-04-01"), Assert.Single(Decide(entry, "2018-04-01").Restrictions).LastDay);
        Assert.Equal(["entry:e1.lastDay"], Assert.Single(Decide(entry, "2018-04-02").NotApplied).Missing);
        Assert.Equal(Reason.Undetermined, Assert.Single(Decide(entry, "2021-01-01").NotApplied).Reason);
        Assert.Equal(Reason.Expired, Assert.Single(Decide(entry, "2021-01-02").NotApplied).Reason);
        Assert.Equal(Day("2018-04-02"), Decide(entry, "2018-02-01").NextChange);
        Assert.Equal(Day("2021-01-02"), Decide(entry, "2018-04-02").NextChange);
    }

    [Fact]
    public void A_last_day_of_its_own_comes_before_a_term_by_severity() => Assert.Equal(
        Day("2019-06-01"), Assert.Single(Decide(On("black-by-severity", "2018-01-01", lastDay: "2019-06-01"), "2018-06-01").Restrictions).LastDay);

    [Fact]
    public void An_open_term_lasts_while_the_entry_is_active() =>
        Assert.Null(Assert.Single(Decide(On(), "2060-01-01").Restrictions).LastDay);

    [Fact]
    public void The_term_is_that_of_the_list_version_in_force_on_the_day_of_listing()
    {
        var list = Catalogue.Lists.Single(candidate => candidate.Id == "black-two-years");
        var changed = list with
        {
            Id = "changed",
            Versions = [list.Versions[0], list.Versions[0] with { From = Day("2022-02-01"), Term = new ListTerm.Fixed(Period.Years(3)) }],
        };
        var book = Book(Set(Rule(Listed("changed"))), changed);

        DateOnly? Ends(string listedOn) =>
            Assert.Single(book.Evaluate(Subject(On("changed", listedOn)), Matter("2022-03-01")).Restrictions).LastDay;

        Assert.Equal(Day("2024-01-31"), Ends("2022-01-31"));
        Assert.Equal(Day("2025-02-01"), Ends("2022-02-01"));
    }

    [Fact]
    public void An_entry_older_than_the_first_version_takes_the_first() =>
        Assert.Equal(Day("2015-05-01"), Assert.Single(
            Book(Set(Rule(Listed("black-two-years"))) with { Effective = new EffectiveTime { From = PartialDate.Of(Day("2010-01-01")) } })
                .Evaluate(Subject(On("black-two-years", "2013-05-01")), Matter("2014-06-01")).Restrictions).LastDay);

    [Theory]
    [InlineData("371003", Outcome.Prohibited)]
    [InlineData("370000", Outcome.Prohibited)]
    [InlineData("450400", Outcome.Clear)]
    public void A_regional_list_counts_only_inside_its_region(string region, Outcome outcome) =>
        Assert.Equal(outcome, Decide(On("black-of-370000"), "2018-06-01", region).Outcome);

    [Fact]
    public void A_minor_is_never_effective_on_a_list_that_takes_none()
    {
        var book = Book(Set(Rule(Listed("black-adults"))));

        var minor = book.Evaluate(Person("2001-03-01", On("black-adults")), Matter("2020-06-01"));
        Assert.Equal(Reason.MinorExcluded, Assert.Single(minor.NotApplied).Reason);
        Assert.Equal(Outcome.Prohibited, book.Evaluate(Person("1990-03-01", On("black-adults")), Matter()).Outcome);
        var unknown = book.Evaluate(Person(null, On("black-adults")), Matter());
        Assert.Equal(["entry:e1.birthDate"], Assert.Single(unknown.NotApplied).Missing);
    }

    [Fact]
    public void The_age_is_read_from_a_valid_resident_id()
    {
        var book = Book(Set(Rule(Listed("black-adults"))));
        var child = Person(null, On("black-adults")) with { Id = "000000201202290028", IdType = IdType.ResidentId };

        Assert.Equal(Reason.MinorExcluded, Assert.Single(book.Evaluate(child, Matter()).NotApplied).Reason);
    }
}
