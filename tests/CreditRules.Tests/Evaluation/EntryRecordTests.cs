using static CreditRules.Tests.Evaluation.Given;

namespace CreditRules.Tests.Evaluation;

public class EntryRecordTests
{
    private static readonly RuleBook Book = Given.Book(Set(Rule(Listed())));

    private static Decision Decide(params Membership[] records) => Book.Evaluate(Subject(records), Matter());

    [Fact]
    public void Exact_duplicates_are_dropped() => Assert.Equal(CreditJson.Write(Decide(On())), CreditJson.Write(Decide(On(), On(), On())));

    [Fact]
    public void Of_differing_records_of_one_entry_the_latest_counts()
    {
        var listed = On() with { RecordedOn = Day("2018-01-05") };
        var repaired = On() with { Status = MembershipStatus.Repaired, RecordedOn = Day("2018-04-01") };

        Assert.Equal(Reason.Repaired, Assert.Single(Decide(listed, repaired).NotApplied).Reason);
        Assert.Equal(Outcome.Prohibited, Decide(listed with { RecordedOn = Day("2018-05-01") }, repaired).Outcome);
    }

    [Fact]
    public void Differing_records_without_a_day_of_record_conflict_and_a_person_must_look()
    {
        var decision = Decide(On(), On() with { Disputed = true });

        Assert.Empty(decision.Restrictions);
        Assert.Equal(Outcome.Review, decision.Outcome);
        Assert.Equal(
            new NotApplied { Rule = "memo#rule", Reason = Reason.ConflictingRecords, List = "black", EntryId = "e1" },
            Assert.Single(decision.NotApplied));
    }

    [Fact]
    public void Records_recorded_on_the_same_latest_day_conflict()
    {
        var first = On() with { RecordedOn = Day("2018-02-01") };

        Assert.Equal(Outcome.Review, Decide(first, first with { Status = MembershipStatus.Repaired }).Outcome);
    }

    [Fact]
    public void Entries_without_an_id_are_entries_of_their_own()
    {
        var decision = Decide(On(id: null), On(id: null, listedOn: "2018-02-01"));

        Assert.Equal(Outcome.Prohibited, decision.Outcome);
        Assert.DoesNotContain(decision.NotApplied, line => line.Reason == Reason.ConflictingRecords);
    }

    [Fact]
    public void A_possible_match_is_never_effective_and_asks_for_a_person()
    {
        var decision = Decide(On() with { Match = MatchKind.Possible });

        Assert.Empty(decision.Restrictions);
        Assert.Equal(Outcome.Review, decision.Outcome);
        Assert.Equal(Reason.UnverifiedMatch, Assert.Single(decision.NotApplied).Reason);
    }

    [Fact]
    public void A_possible_match_that_could_only_inform_changes_nothing_but_is_reported()
    {
        var book = Given.Book(Set(Rule(Listed(), "publish")));
        var decision = book.Evaluate(Subject(On() with { Match = MatchKind.Possible }), Matter());

        Assert.Equal(Outcome.Clear, decision.Outcome);
        Assert.Equal(Reason.UnverifiedMatch, Assert.Single(decision.NotApplied).Reason);
    }

    [Fact]
    public void A_repaired_possible_match_asks_for_nobody()
    {
        var decision = Decide(On() with { Match = MatchKind.Possible, Status = MembershipStatus.Repaired });

        Assert.Equal(Outcome.Clear, decision.Outcome);
        Assert.Equal(Reason.Repaired, Assert.Single(decision.NotApplied).Reason);
    }

    [Fact]
    public void A_possible_black_match_leaves_the_incentive_and_flags_it()
    {
        var book = Given.Book(Set(Rule(Listed("red"), "green", Binding.Reference)));
        var decision = book.Evaluate(Subject(On("red"), On("black", id: "e2") with { Match = MatchKind.Possible }), Matter());

        Assert.Equal(Outcome.Preferred, decision.Outcome);
        Assert.Equal([Flag.UnverifiedMatch], Assert.Single(decision.Incentives).Flags);
    }

    [Fact]
    public void An_entry_that_no_rule_asks_about_is_reported_without_a_rule()
    {
        var decision = Decide(On("watch") with { Status = MembershipStatus.Repaired });

        Assert.Equal(new NotApplied { Reason = Reason.Repaired, List = "watch", EntryId = "e1" }, Assert.Single(decision.NotApplied));
    }
}
