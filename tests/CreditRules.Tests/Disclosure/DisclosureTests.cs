namespace CreditRules.Tests.Disclosing;

public sealed class DisclosureTests
{
    private static readonly DateOnly Adult = new(1980, 5, 5);
    private static readonly DateOnly Child = Scene.Today.AddYears(-17);

    [Fact]
    public void What_an_open_list_brings_about_the_public_sees_whole()
    {
        var view = Public(Scene.Firm(Scene.On("open", "o1", Scene.Today.AddDays(9))));

        Assert.Equal((Outcome.Restricted, Scene.Today.AddDays(10)), (view.Outcome, view.NextChange));
        Assert.Equal("F-1", view.Subject.Id);
        Assert.Equal(["limit"], view.Restrictions.Select(finding => finding.Measure));
        Assert.Equal((0, 0, 0, 0), Omitted(view));
    }

    [Fact]
    public void A_finding_whose_every_trigger_is_hidden_is_left_out_and_the_outcome_with_it()
    {
        var view = Public(Scene.Firm(Scene.On("closed", "c1", Scene.Today.AddDays(9))));

        Assert.Empty(view.Restrictions);
        Assert.Equal((null, null), (view.Outcome, view.NextChange));
        Assert.Equal((1, 1, 0, 1), Omitted(view));
    }

    [Fact]
    public void Of_a_finding_with_hidden_triggers_only_what_the_visible_ones_bring_is_left()
    {
        var view = Public(Scene.Firm(Scene.On("open", "o1", Scene.Today.AddDays(9)), Scene.On("closed", "c1")));

        var finding = Assert.Single(view.Restrictions);
        Assert.Equal((Binding.Restrict, Scene.Today.AddDays(9)), (finding.Binding, finding.LastDay));
        Assert.Equal(["set#any-list"], finding.Rules);
        Assert.Equal(["o1"], finding.Triggers.Select(trigger => trigger.EntryId));
        Assert.Equal(["o1"], finding.Remedies.Select(remedy => remedy.EntryId));
        Assert.Equal((null, null), (view.Outcome, view.NextChange));
        Assert.Equal((1, 3, 0, 3), Omitted(view));
    }

    [Theory]
    [InlineData(Audience.Public, 1)]
    [InlineData(Audience.Authorised, 2)]
    [InlineData(Audience.Department, 3)]
    [InlineData(Audience.Subject, 3)]
    public void Each_audience_sees_the_lists_of_its_class(Audience audience, int triggers)
    {
        var firm = Scene.Firm(Scene.On("open", "o1"), Scene.On("asked", "a1"), Scene.On("closed", "c1"));

        var view = Scene.Book.Disclose(firm, Scene.Matter, audience);

        Assert.Equal(triggers, view.Restrictions.Single(finding => finding.Measure == "limit").Triggers.Count);
    }

    [Fact]
    public void An_incentive_that_a_hidden_entry_withholds_is_not_shown_as_given()
    {
        var view = Public(Scene.Firm(Scene.On("praise", "r1"), Scene.On("closed", "c1")));

        Assert.Empty(view.Incentives);
        Assert.Empty(view.NotApplied);
        Assert.Equal(1, view.OmittedNotApplied);
    }

    [Fact]
    public void An_entry_of_a_closed_list_that_has_no_effect_is_not_mentioned_either()
    {
        var view = Public(Scene.Firm(Scene.On("closed", "c1") with { Status = MembershipStatus.Revoked }));

        Assert.Empty(view.NotApplied);
        Assert.True(view.OmittedNotApplied > 0);
        Assert.Null(view.Outcome);
    }

    [Theory]
    [InlineData(Audience.Public)]
    [InlineData(Audience.Authorised)]
    public void A_natural_person_is_not_named_even_if_the_book_shows_identifiers(Audience audience)
    {
        var firm = Scene.Firm() with { Related = [Scene.Boss(Adult, Scene.On("open", "o1"))] };
        var book = Scene.Load(new() { ShowIdentifiers = true });

        var trigger = book.Disclose(firm, Scene.Matter, audience).Restrictions.Single().Triggers.Single();
        var person = book.Disclose(Scene.Person(Adult, Scene.On("open", "o1")), Scene.Matter, audience);

        Assert.Equal((Scene.Representative, new PartyName(null, null)), (trigger.As, trigger.Party));
        Assert.Equal((new PartyName(null, null), Outcome.Restricted), (person.Subject, person.Outcome));
    }

    [Fact]
    public void Of_a_minor_nothing_is_said()
    {
        foreach (var birth in new DateOnly?[] { Child, null })
        {
            var subject = Public(Scene.Person(birth, Scene.On("open", "o1")));
            var related = Public(Scene.Firm() with { Related = [Scene.Boss(birth, Scene.On("open", "o1"))] });

            Assert.Equal((null, null), (subject.Outcome, subject.NextChange));
            Assert.Empty(subject.Restrictions.Concat(subject.Safeguards));
            Assert.Empty(related.Restrictions);
            Assert.Equal((null, null), (related.Outcome, related.NextChange));
            Assert.Equal(1, related.OmittedFindings);
        }
    }

    [Fact]
    public void The_day_on_which_a_minor_comes_of_age_is_not_told()
    {
        var whole = Scene.Book.Disclose(Scene.Person(Child), Scene.Matter, Audience.Department);

        Assert.Equal(Child.AddYears(18), whole.NextChange);
        Assert.Null(Public(Scene.Person(Child)).NextChange);
    }

    [Fact]
    public void Nor_what_was_recorded_while_the_person_was_a_minor()
    {
        var justAdult = Scene.Today.AddYears(-18).AddDays(-1);

        var view = Public(Scene.Person(justAdult, Scene.On("open", "o1")));

        Assert.Empty(view.Restrictions);
        Assert.Equal(1, view.OmittedFindings);
    }

    [Fact]
    public void An_entry_id_or_a_matter_that_tells_of_a_person_is_not_told()
    {
        var firm = Scene.Firm() with { Related = [Scene.Boss(Adult, Scene.On("open", "案P-88002号"))] };
        var matter = Scene.Matter with { Attributes = new Dictionary<string, FactValue> { ["mode"] = FactValue.Of("钱大甲办理"), ["amount"] = FactValue.Of(5m) } };

        var view = Scene.Book.Disclose(firm, matter, Audience.Public);

        Assert.Null(view.Restrictions.Single().Triggers.Single().EntryId);
        Assert.Equal(["amount"], view.Context.Attributes.Keys);
        Assert.DoesNotContain("钱", view.ToJson());
        Assert.Equal(Outcome.Restricted, view.Outcome);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_subject_sees_everything_about_itself_and_others_masked(bool shows)
    {
        var book = Scene.Load(new() { ShowIdentifiers = shows });
        var person = Scene.Person(Child, Scene.On("closed", "c1")) with { Related = [Scene.Boss(Adult, Scene.On("open", "o1"))] };

        var view = book.Disclose(person, Scene.Matter, Audience.Subject);
        var decision = book.Evaluate(person, Scene.Matter);

        Assert.Equal(new PartyName(shows ? "P-77001" : "*******", shows ? "赵小乙" : "赵*"), view.Subject);
        Assert.Equal((decision.Outcome, decision.NextChange), (view.Outcome, view.NextChange));
        Assert.Equal(2, view.Restrictions.Single().Remedies.Count);
        Assert.Equal("钱*", view.Restrictions.Single().Triggers.Single(trigger => trigger.Party is not null).Party!.Name);
        Assert.Equal((0, 0, 0, 0), Omitted(view));
    }

    [Fact]
    public void A_department_sees_the_decision()
    {
        var firm = Scene.Firm(Scene.On("closed", "c1")) with { Related = [Scene.Boss(Child, Scene.On("open", "o1"))] };

        var view = Scene.Book.Disclose(firm, Scene.Matter, Audience.Department);

        Assert.Equal(DecisionView.Of(Scene.Book.Evaluate(firm, Scene.Matter), Audience.Department), view);
    }

    [Fact]
    public void Wrong_arguments_are_the_callers_mistake()
    {
        Assert.Throws<ArgumentNullException>(() => Discloser.Disclose(null!, Scene.Firm(), Scene.Matter, Audience.Public));
        Assert.Throws<ArgumentOutOfRangeException>(() => Scene.Book.Disclose(Scene.Firm(), Scene.Matter, (Audience)9));
        Assert.Throws<CreditRulesException>(() => Scene.Book.Disclose(Scene.Firm(Scene.On("nowhere", "x")), Scene.Matter, Audience.Public));
    }

    private static DecisionView Public(Subject subject) => Scene.Book.Disclose(subject, Scene.Matter, Audience.Public);

    private static (int Findings, int Triggers, int NotApplied, int Remedies) Omitted(DecisionView view) =>
        (view.OmittedFindings, view.OmittedTriggers, view.OmittedNotApplied, view.OmittedRemedies);
}
