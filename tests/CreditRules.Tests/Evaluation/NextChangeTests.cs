using CreditRules.Model;
using static CreditRules.Tests.Evaluation.Given;

namespace CreditRules.Tests.Evaluation;

public class NextChangeTests
{
    private static DateOnly? Next(Condition when, Subject subject, string date = "2018-06-01") =>
        Book(Set(Rule(when))).Evaluate(subject, Matter(date)).NextChange;

    [Fact]
    public void Nothing_to_come_is_null() => Assert.Null(Next(Listed(), Subject(On())));

    [Fact]
    public void The_day_after_an_end_and_the_day_of_a_beginning_are_changes()
    {
        Assert.Equal(Day("2019-01-02"), Next(Listed(), Subject(On(lastDay: "2019-01-01"))));
        Assert.Equal(Day("2018-08-01"), Next(Listed(), Subject(On(listedOn: "2018-08-01"))));
        Assert.Equal(Day("2019-01-02"), Next(Listed("black-one-to-three"), Subject(On("black-one-to-three"))));
        Assert.Equal(Day("2021-01-02"), Next(Listed("black-one-to-three"), Subject(On("black-one-to-three")), "2019-06-01"));
    }

    [Fact]
    public void A_change_that_changes_nothing_is_none() =>
        Assert.Null(Next(Listed("watch"), Subject(On(), On("watch", id: "e2"))));

    [Fact]
    public void Durations_and_ages_turn()
    {
        Assert.Equal(Day("2019-01-01"), Next(Listed() with { ListedFor = new ListedFor { AtLeast = Period.Years(1) } }, Subject(On())));
        Assert.Equal(Day("2019-01-02"), Next(Listed() with { ListedFor = new ListedFor { Within = Period.Years(1) } }, Subject(On())));
        var helped = Book(Set(Rule(new Condition.Minor(true), "help"))).Evaluate(Person("2005-09-10"), Matter());
        Assert.Equal(Day("2023-09-10"), helped.NextChange);
    }

    [Fact]
    public void The_law_turns()
    {
        var ends = Set(Rule(Listed())) with { Effective = new EffectiveTime { From = PartialDate.Of(Day("2016-01-01")), LastDay = Day("2018-12-31") } };
        var gated = Set(Rule(Listed()) with { Basis = [Law() with { LastDay = Day("2022-03-31") }] });

        Assert.Equal(Day("2019-01-01"), Book(ends).Evaluate(Subject(On()), Matter()).NextChange);
        Assert.Equal(Day("2022-04-01"), Book(gated, Gate()).Evaluate(Subject(On()), Matter("2022-01-01")).NextChange);
    }
}
