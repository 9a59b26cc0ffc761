using CreditRules.Model;
using static CreditRules.Tests.Evaluation.Given;

namespace CreditRules.Tests.Evaluation;

public class FindingTests
{
    private static Rule Suspend(string id, Binding binding = Binding.Restrict, params (string, FactValue)[] parameters) =>
        Rule(Listed(), "suspend", binding, id).With(parameters);

    private static IReadOnlyList<Finding> Restrictions(params Rule[] rules) =>
        Book(Set(rules)).Evaluate(Subject(On()), Matter()).Restrictions;

    [Fact]
    public void Rules_that_order_the_same_measure_make_one_finding_with_the_strongest_binding()
    {
        var finding = Assert.Single(Restrictions(
            Suspend("b", Binding.Reference) with { CarriedOutBy = ["old-office"] },
            Suspend("a", Binding.Mandatory) with { CarriedOutBy = ["new-office"], Basis = [Law()] }));

        Assert.Equal(Binding.Mandatory, finding.Binding);
        Assert.Equal(["memo#a", "memo#b"], finding.Rules);
        Assert.Equal(["new-office", "old-office"], finding.CarriedOutBy);
        Assert.Single(finding.Triggers);
        Assert.Equal(3, finding.Basis.Count);
    }

    [Fact]
    public void Parameters_combine_as_the_catalogue_says()
    {
        var finding = Assert.Single(Restrictions(
            Suspend("a", parameters: [("suspendedFor", FactValue.Of(6)), ("quotaLeft", FactValue.Of(50))]),
            Suspend("b", parameters: [("suspendedFor", FactValue.Of(12)), ("quotaLeft", FactValue.Of(30))]),
            Suspend("c")));

        Assert.Equal((FactValue.Of(12), FactValue.Of(30)), (finding.Parameters["suspendedFor"], finding.Parameters["quotaLeft"]));
        Assert.Equal(["memo#a", "memo#b", "memo#c"], finding.Rules);
    }

    [Fact]
    public void Separate_parameters_make_separate_findings_and_a_bare_order_belongs_to_each()
    {
        var findings = Restrictions(
            Suspend("a", parameters: ("sector", FactValue.Of("food"))),
            Suspend("b", parameters: ("sector", FactValue.Of("drugs"))),
            Suspend("c", Binding.Mandatory));

        Assert.Equal(["drugs", "food"], findings.Select(finding => finding.Parameters["sector"].AsText));
        Assert.All(findings, finding => Assert.Contains("memo#c", finding.Rules));
        Assert.All(findings, finding => Assert.Equal(Binding.Mandatory, finding.Binding));
    }

    [Fact]
    public void The_end_of_listed_is_the_latest_of_all_the_earliest_and_of_any_the_latest()
    {
        var subject = Subject(
            On(lastDay: "2019-01-01"), On(id: "e2", lastDay: "2020-01-01"), On("black-two-years", lastDay: "2018-12-31"));
        DateOnly? End(Condition when) => Assert.Single(Book(Set(Rule(when))).Evaluate(subject, Matter()).Restrictions).LastDay;

        Assert.Equal(Day("2020-01-01"), End(Listed()));
        Assert.Equal(Day("2018-12-31"), End(new Condition.All([Listed(), Listed("black-two-years")])));
        Assert.Equal(Day("2020-01-01"), End(new Condition.Any([Listed(), Listed("black-two-years")])));
        Assert.Equal(Day("2018-12-31"), End(new Condition.All([Listed("black-two-years"), new Condition.OfKind([SubjectKind.LegalPerson])])));
    }

    [Fact]
    public void The_end_of_listed_in_fields_is_that_of_the_field_that_completes_the_number()
    {
        var subject = Subject(
            On(lastDay: "2019-01-01"), On("black-ordinary", id: "e2", lastDay: "2020-01-01"), On("watch", id: "e3", lastDay: "2021-01-01"));

        Assert.Equal(Day("2020-01-01"), Assert.Single(
            Book(Set(Rule(new ListedInFields { AtLeast = 2 }))).Evaluate(subject, Matter()).Restrictions).LastDay);
    }

    [Fact]
    public void A_finding_is_disputed_only_if_every_trigger_is_and_still_applies()
    {
        var disputed = On() with { Disputed = true };
        var book = Book(Set(Rule(Listed())));

        var alone = book.Evaluate(Subject(disputed), Matter());
        Assert.Equal((Outcome.Prohibited, Flag.Disputed), (alone.Outcome, Assert.Single(Assert.Single(alone.Restrictions).Flags)));
        Assert.Empty(Assert.Single(book.Evaluate(Subject(disputed, On(id: "e2")), Matter()).Restrictions).Flags);
    }

    [Fact]
    public void Each_restriction_says_how_out_with_the_authority_and_the_earliest_day()
    {
        var remedy = Assert.Single(Assert.Single(Restrictions(Rule(Listed()))).Remedies);

        Assert.Equal((RemedyKind.Repair, "某局", Day("2018-07-01")), (remedy.Kind, remedy.Authority, remedy.Earliest));
    }

    [Theory]
    [InlineData(Severity.Minor, "2018-01-11")]
    [InlineData(Severity.General, "2018-04-01")]
    [InlineData(Severity.Serious, "2019-01-01")]
    public void The_earliest_day_may_go_by_severity(Severity severity, string day) => Assert.Equal(Day(day), EarliestOf(severity));

    [Fact]
    public void No_earliest_day_is_given_where_it_goes_by_a_severity_that_the_entry_does_not_give() => Assert.Null(EarliestOf(null));

    private static DateOnly? EarliestOf(Severity? severity)
    {
        var decision = Book(Set(Rule(Listed("black-by-severity")))).Evaluate(Subject(On("black-by-severity", "2018-01-01") with { Severity = severity }), Matter("2018-02-01"));
        return Assert.Single(Assert.Single(decision.Restrictions).Remedies).Earliest;
    }

    [Theory]
    [InlineData("bar", Binding.Mandatory, Outcome.Prohibited)]
    [InlineData("bar", Binding.Restrict, Outcome.Restricted)]
    [InlineData("bar", Binding.Reference, Outcome.Review)]
    [InlineData("limit", Binding.Mandatory, Outcome.Restricted)]
    [InlineData("limit", Binding.Restrict, Outcome.Restricted)]
    [InlineData("limit", Binding.Reference, Outcome.Review)]
    [InlineData("inspect", Binding.Mandatory, Outcome.Review)]
    [InlineData("inspect", Binding.Reference, Outcome.Review)]
    [InlineData("publish", Binding.Mandatory, Outcome.Clear)]
    public void Impact_and_binding_make_the_outcome(string measure, Binding binding, Outcome outcome) =>
        Assert.Equal(outcome, Book(Set(Rule(Listed(), measure, binding))).Evaluate(Subject(On()), Matter()).Outcome);

    [Fact]
    public void An_unconfirmed_rule_is_listed_and_applied_only_if_the_caller_asks()
    {
        var set = Set(Rule(Listed()) with { Evidence = Evidence.Unconfirmed });

        Assert.Equal(Reason.Unconfirmed, Assert.Single(Book(set).Evaluate(Subject(On()), Matter()).NotApplied).Reason);
        Assert.Equal(Outcome.Prohibited, Book(new RuleBookOptions { AcceptUnconfirmed = true }, set).Evaluate(Subject(On()), Matter()).Outcome);
    }
}
