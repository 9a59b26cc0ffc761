using static CreditRules.Tests.Evaluation.Given;

namespace CreditRules.Tests.Evaluation;

public class IncentiveTests
{
    private static readonly RuleBook Book = Given.Book(
        Set(Rule(Listed("red"), "green", Binding.Reference, "self"), Rule(Listed("red", "has-shareholder"), "first-among-equals", Binding.Reference, "through")));

    [Fact]
    public void A_red_entry_alone_makes_the_subject_preferred() =>
        Assert.Equal(Outcome.Preferred, Book.Evaluate(Subject(On("red")), Matter()).Outcome);

    [Fact]
    public void A_black_entry_of_the_subject_withholds_and_is_named()
    {
        var decision = Book.Evaluate(Subject(On("red"), On("black", id: "e2")), Matter());

        Assert.Empty(decision.Incentives);
        Assert.Equal(
            new NotApplied { Rule = "memo#self", Reason = Reason.WithheldByBlacklist, List = "black", EntryId = "e2" },
            Assert.Single(decision.NotApplied));
    }

    [Fact]
    public void A_watch_entry_withholds_nothing() =>
        Assert.Single(Book.Evaluate(Subject(On("red"), On("watch", id: "e2")), Matter()).Incentives);

    [Fact]
    public void A_black_entry_of_a_consortium_member_or_of_the_party_it_is_earned_through_withholds()
    {
        var consortium = Subject(On("red")) with { Related = [Related("has-consortium-member", On())] };
        Assert.Equal("has-consortium-member-id", Assert.Single(Book.Evaluate(consortium, Matter()).NotApplied).Party?.Id);

        var shareholder = Subject() with { Related = [Related("has-shareholder", On("red"), On("black", id: "e2"))] };
        Assert.Equal(Reason.WithheldByBlacklist, Assert.Single(Book.Evaluate(shareholder, Matter()).NotApplied).Reason);

        var stranger = Subject(On("red")) with { Related = [Related("has-legal-representative", On())] };
        Assert.Single(Book.Evaluate(stranger, Matter()).Incentives);
    }

    [Fact]
    public void An_incentive_needs_every_serious_black_list_to_have_been_looked_at()
    {
        var looked = Catalogue.Lists.Where(list => list.Id != "black").Select(list => new Consultation(list.Id, Day("2018-06-01"))).ToArray();
        var subject = Subject(On("red")) with { Consulted = looked };

        var decision = Book.Evaluate(subject, Matter());
        Assert.Equal((Outcome.Clear, "list:black"), (decision.Outcome, Assert.Single(Assert.Single(decision.NotApplied).Missing)));
        Assert.Single(Book.Evaluate(subject with { Consulted = [.. looked, new Consultation("black", Day("2018-06-01"))] }, Matter()).Incentives);
    }

    [Fact]
    public void An_incentive_waits_for_a_black_entry_of_unknown_effect()
    {
        var decision = Book.Evaluate(Subject(On("red"), On("black-one-to-three", "2016-01-01", "e2")), Matter());

        Assert.Equal(["entry:e2.lastDay"], Assert.Single(decision.NotApplied).Missing);
        Assert.Empty(decision.Incentives);
    }
}
