using CreditRules.Model;
using CreditRules.Screening;
using CreditRules.Tests.Evaluation;

namespace CreditRules.Tests.Screening;

public sealed class ConsortiaTests
{
    private const string Member = Role.ConsortiumMember;

    private static readonly RuleBook Bar = Given.Book(Given.Set(Given.Rule(Given.Listed("black", Role.Self, Member))));

    [Fact]
    public void Each_member_has_the_others_with_their_entries()
    {
        var entry = Given.On();
        var joined = Consortia.Join([Firm("甲") with { Related = [Given.Related("has-shareholder")] }, Firm("乙", entry), Firm("丙")]);

        Assert.Equal([("has-shareholder", null, 0), (Member, "乙", 1), (Member, "丙", 0)], joined[0].Related.Select(party => (party.Role, party.Name, party.Memberships.Count)));
        Assert.Equal(["甲", "丙"], joined[1].Related.Select(party => party.Name));
        Assert.Equal(entry, Assert.Single(joined[1].Memberships));
    }

    [Fact]
    public void One_member_on_two_rows_is_one_member_with_the_entries_of_both()
    {
        // The check digit holds; the same code by another pen.
        var (written, again) = (Coded("91371003MA3C1X2Y9G", "甲", Given.On(id: "e1")), Coded("９１371003ma3c1x2y-9g", "甲", Given.On(id: "e1"), Given.On(id: "e2")));
        var joined = Consortia.Join([written, again, Firm("乙")]);

        Assert.Equal(["乙"], joined[0].Related.Select(party => party.Name));
        Assert.Equal(["乙"], joined[1].Related.Select(party => party.Name));
        Assert.Equal(2, Assert.Single(joined[2].Related).Memberships.Count);
    }

    [Fact]
    public void A_code_whose_check_digit_fails_is_one_member_s_only_beside_one_name() =>
        Assert.Equal([1, 1, 1], Consortia.Join([Coded("91371003MA3C1X2Y90", "甲"), Coded("91371003MA3C1X2Y90", "甲 "), Coded("91371003MA3C1X2Y90", "乙")]).Select(subject => subject.Related.Count));

    [Fact]
    public void Of_two_without_a_usable_code_nobody_says_that_they_are_one()
    {
        Assert.All(Consortia.Join([Firm("甲"), Firm("甲")]), subject => Assert.Single(subject.Related));
        Assert.All(Consortia.Join([Coded("9137****2Y9G", "甲"), Coded("9137****2Y9G", "甲")]), subject => Assert.Single(subject.Related));
    }

    [Fact]
    public void One_that_bids_alone_has_nobody_beside_it()
    {
        var result = Assert.Single(Judge(Bar, Firm("甲", Given.On())));

        Assert.Equal((Outcome.Prohibited, 1, 1), (result.Outcome, result.Members.Count, result.Because.Count));
        Assert.Empty(result.Members[0].Subject.Related);
    }

    [Fact]
    public void The_member_that_is_listed_is_named_and_not_those_who_suffer_it()
    {
        var result = Assert.Single(Judge(Bar, Firm("甲"), Firm("乙", Given.On()), Firm("丙")));

        Assert.All(result.Members, member => Assert.Equal(Outcome.Prohibited, member.Decision.Outcome));
        Assert.Equal(["乙"], Names(result));
    }

    [Fact]
    public void It_is_named_also_where_only_the_others_are_barred_because_of_it()
    {
        var book = Given.Book(Given.Set(Given.Rule(Given.Listed("black", Member))));
        var result = Assert.Single(Judge(book, Firm("甲"), Firm("乙", Given.On()), Firm("丙")));

        Assert.Equal([Outcome.Prohibited, Outcome.Clear, Outcome.Prohibited], result.Members.Select(member => member.Decision.Outcome));
        Assert.Equal(["乙"], Names(result));
    }

    [Fact]
    public void A_weaker_entry_beside_a_grave_one_is_not_the_cause()
    {
        // Both rules order one measure, so one finding unites the entries of both.
        var book = Given.Book(Given.Set(
            Given.Rule(Given.Listed("black", Role.Self, Member)),
            Given.Rule(Given.Listed("black-ordinary", Role.Self, Member), binding: Binding.Reference, id: "advice")));
        var result = Assert.Single(Judge(book, Firm("甲", Given.On("black-ordinary")), Firm("乙", Given.On())));

        Assert.Equal(["乙"], Names(result));
    }

    [Fact]
    public void A_shareholder_s_entry_is_the_cause_of_its_own_firm()
    {
        var book = Given.Book(Given.Set(Given.Rule(Given.Listed("black", Role.Self, "has-shareholder"))));
        var result = Assert.Single(Judge(book, Firm("甲") with { Related = [Given.Related("has-shareholder", Given.On())] }, Firm("乙")));

        Assert.Equal((Outcome.Prohibited, "甲"), (result.Outcome, Assert.Single(Names(result))));
    }

    [Fact]
    public void What_only_several_bring_about_together_is_due_to_all_that_have_entries()
    {
        var both = new Condition.All([Given.Listed("black", Member), Given.Listed("black-adults", Member)]);
        var result = Assert.Single(Judge(Given.Book(Given.Set(Given.Rule(both))), Firm("甲"), Firm("乙", Given.On()), Firm("丙", Given.On("black-adults")), Firm("丁")));

        Assert.Equal((Outcome.Prohibited, "乙丙"), (result.Outcome, string.Concat(Names(result))));
    }

    [Fact]
    public void A_possible_match_of_one_makes_the_consortium_one_to_look_at()
    {
        var result = Assert.Single(Judge(Bar, Firm("甲"), Firm("乙", Given.On() with { Match = MatchKind.Possible })));

        Assert.Equal((Outcome.Review, "乙"), (result.Outcome, Assert.Single(Names(result))));
    }

    [Fact]
    public void It_is_preferred_only_by_what_all_members_have()
    {
        var book = Given.Book(Given.Set(Given.Rule(Given.Listed("red"), "green"), Given.Rule(Given.Listed("red-yearly"), "first-among-equals", id: "tie")));
        Subject Honoured(string name, string list) => Firm(name, Given.On(list));

        Assert.Equal(Outcome.Preferred, Assert.Single(Judge(book, Honoured("甲", "red"), Honoured("乙", "red"))).Outcome);
        Assert.Equal(Outcome.Clear, Assert.Single(Judge(book, Honoured("甲", "red"), Honoured("乙", "red-yearly"))).Outcome);
        var result = Assert.Single(Judge(book, Honoured("甲", "red"), Firm("乙")));
        Assert.Equal((Outcome.Clear, Outcome.Preferred), (result.Outcome, result.Members[0].Decision.Outcome));
        Assert.Empty(result.Because);
    }

    [Fact]
    public void A_black_entry_of_one_withholds_the_incentives_of_all()
    {
        var book = Given.Book(Given.Set(Given.Rule(Given.Listed("red"), "first-among-equals")));
        var result = Assert.Single(Judge(book, Firm("甲", Given.On("red")), Firm("乙", Given.On())));

        Assert.Empty(result.Members[0].Decision.Incentives);
        Assert.Contains(result.Members[0].Decision.NotApplied, line => line is { Reason: Reason.WithheldByBlacklist, Party.Name: "乙" });
        Assert.Equal(Outcome.Clear, result.Outcome);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("无")]
    [InlineData("——")]
    [InlineData("／")]
    [InlineData("n/a")]
    public void What_names_no_consortium_makes_none(string? text) =>
        Assert.Empty(Consortia.Judge([EqualGiven.Bidder(2, Outcome.Prohibited) with { Consortium = text }], _ => throw new InvalidOperationException()));

    [Fact]
    public void Consortia_stand_in_the_order_of_the_file_and_are_named_as_it_names_them()
    {
        var rows = new[] { (4L, "联合体 Ａ"), (2L, "联合体B"), (3L, "联合体a") }
            .Select(row => EqualGiven.Bidder(row.Item1, Outcome.Clear) with { Consortium = row.Item2 });
        var results = Consortia.Judge(rows, _ => throw new InvalidOperationException());

        Assert.Equal([("联合体B", 1), ("联合体a", 2)], results.Select(result => (result.Name, result.Members.Count)));
    }

    private static Subject Firm(string name, params Membership[] entries) => new() { Kind = SubjectKind.LegalPerson, Name = name, Memberships = entries };

    private static Subject Coded(string id, string name, params Membership[] entries) => Firm(name, entries) with { Id = id, IdType = IdType.Uscc };

    private static IEnumerable<string?> Names(ConsortiumResult result) => result.Because.Select(member => member.Subject.Name);

    private static IReadOnlyList<ConsortiumResult> Judge(RuleBook book, params Subject[] members)
    {
        var prepared = book.For(Given.Matter());
        return Consortia.Judge(
            Consortia.Join(members).Select((subject, index) => new ScreenedSubject { Row = index + 2, Subject = subject, Decision = prepared.Evaluate(subject), Consortium = "联合体" }),
            prepared.Evaluate);
    }
}
