using CreditRules.Screening;
using static CreditRules.Tests.Screening.EqualGiven;

namespace CreditRules.Tests.Screening;

public sealed class EqualBidderTests
{
    [Fact]
    public void The_one_with_strictly_more_is_preferred_and_the_difference_is_the_reason() => Assert.Equal(
        ["2>3: b", "2>4: a b", "3>4: a"],
        Pairs(Bidder(2, Outcome.Preferred, "a", "b"), Bidder(3, Outcome.Preferred, "a"), Bidder(4, Outcome.Clear)));

    [Fact]
    public void More_measures_that_are_others_give_no_preference_for_nothing_is_counted() =>
        Assert.Empty(Pairs(Bidder(2, Outcome.Preferred, "a", "b", "c"), Bidder(3, Outcome.Preferred, "d")));

    [Fact]
    public void The_same_measures_give_no_preference() =>
        Assert.Empty(Pairs(Bidder(2, Outcome.Preferred, "a"), Bidder(3, Outcome.Preferred, "a")));

    [Fact]
    public void An_incentive_that_does_not_break_ties_gives_no_preference()
    {
        var fast = Bidder(2, Outcome.Preferred) with { Decision = Decision(Outcome.Preferred) with { Incentives = [Incentive("green")] } };

        Assert.Empty(Pairs(fast, Bidder(3, Outcome.Clear)));
    }

    [Theory]
    [InlineData(Outcome.Prohibited)]
    [InlineData(Outcome.Restricted)]
    [InlineData(Outcome.Review)]
    public void Who_is_not_clear_of_restrictions_is_on_neither_side(Outcome outcome) =>
        Assert.Equal(["2>5: a"], Pairs(Bidder(2, Outcome.Preferred, "a"), Bidder(3, outcome, "a", "b"), Bidder(4, outcome), Bidder(5, Outcome.Clear)));

    [Fact]
    public void Only_those_of_one_group_are_compared_and_who_has_none_equals_nobody() => Assert.Equal(
        ["2>4: a", "3>5: b"],
        Pairs(
            Bidder(2, Outcome.Preferred, "a") with { EqualGroup = "标段一" },
            Bidder(3, Outcome.Preferred, "b") with { EqualGroup = "标段二" },
            Bidder(4, Outcome.Clear) with { EqualGroup = "标段 一" },
            Bidder(5, Outcome.Clear) with { EqualGroup = "标段二" },
            Bidder(6, Outcome.Clear),
            Bidder(7, Outcome.Clear) with { EqualGroup = "无" }));

    [Fact]
    public void The_group_is_named_as_the_file_names_it()
    {
        var bidders = new[] { Bidder(2, Outcome.Preferred, "a"), Bidder(3, Outcome.Clear) };

        Assert.Null(Assert.Single(EqualBidders.Compare(bidders)).Group);
        Assert.Equal("标段 一", Assert.Single(EqualBidders.Compare(bidders.Select(bidder => bidder with { EqualGroup = "标段 一" }))).Group);
    }

    [Fact]
    public void That_a_person_must_look_at_a_bidder_neither_gives_nor_takes() => Assert.Equal(
        ["2>3: a"],
        Pairs(Bidder(2, Outcome.Preferred, "a") with { Checks = [CheckReason.PossibleMatch] }, Bidder(3, Outcome.Clear) with { Checks = [CheckReason.MissingCode] }));

    [Fact]
    public void A_consortium_is_one_bidder_and_has_what_all_its_members_have() => Assert.Equal(
        ["2>3: a", "5>2: c", "5>3: a c"],
        Pairs(
            Bidder(2, Outcome.Preferred, "a", "b") with { Consortium = "联合体一" },
            Bidder(3, Outcome.Preferred),
            Bidder(4, Outcome.Preferred, "a", "c") with { Consortium = "联合体一" },
            Bidder(5, Outcome.Preferred, "a", "c")));

    [Fact]
    public void A_consortium_with_one_restricted_member_is_not_compared() => Assert.Empty(Pairs(
        Bidder(2, Outcome.Preferred, "a") with { Consortium = "联合体" }, Bidder(3, Outcome.Restricted) with { Consortium = "联合体" }, Bidder(4, Outcome.Clear)));

    [Fact]
    public void A_consortium_is_in_the_group_that_a_member_names_and_in_none_if_they_name_two()
    {
        var (first, second) = (Bidder(2, Outcome.Preferred, "a") with { Consortium = "联合体", EqualGroup = "甲" }, Bidder(3, Outcome.Preferred, "a") with { Consortium = "联合体" });
        var other = Bidder(4, Outcome.Clear) with { EqualGroup = "甲" };

        Assert.Equal(["2>4: a"], Pairs(first, second, other));
        Assert.Empty(Pairs(first, second with { EqualGroup = "乙" }, other));
    }

    [Fact]
    public void Many_alike_cost_no_more_than_one() =>
        Assert.Equal("1>100001: a", Assert.Single(Pairs([Bidder(1, Outcome.Preferred, "a", "b"), .. Enumerable.Range(2, 99_999).Select(row => Bidder(row, Outcome.Prohibited)), Bidder(100_001, Outcome.Preferred, "b")])));

    [Fact]
    public void Decisions_are_compared_by_their_places()
    {
        var pair = Assert.Single(EqualConditions.Compare([Decision(Outcome.Clear), Decision(Outcome.Review, "a", "b"), Decision(Outcome.Preferred, "a")]));

        Assert.Equal(new Preference { Bidder = 2, To = 0, Because = ["a"] }, pair);
        Assert.Empty(EqualConditions.Compare([]));
    }
}
