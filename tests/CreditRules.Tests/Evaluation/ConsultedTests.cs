using CreditRules.Model;
using static CreditRules.Tests.Evaluation.Given;

namespace CreditRules.Tests.Evaluation;

public class ConsultedTests
{
    private static Decision Decide(RuleBookOptions options, string? asOf, params Membership[] memberships) =>
        Book(options, Set(Rule(Listed()))).Evaluate(
            Subject(memberships) with { Consulted = asOf is null ? [] : [new Consultation("black", Day(asOf))] }, Matter());

    [Fact]
    public void Not_on_the_list_and_nobody_looked_are_different_answers()
    {
        Assert.Equal(Outcome.Clear, Decide(new(), "2018-06-01").Outcome);
        var unlooked = Decide(new(), null);
        Assert.Equal((Outcome.Review, "list:black"), (unlooked.Outcome, Assert.Single(Assert.Single(unlooked.NotApplied).Missing)));
    }

    [Fact]
    public void An_effective_entry_decides_whatever_was_not_looked_at() =>
        Assert.Equal(Outcome.Prohibited, Decide(new(), null, On()).Outcome);

    [Fact]
    public void A_look_after_the_day_or_older_than_the_caller_allows_is_no_look()
    {
        var thirtyDays = new RuleBookOptions { MaxAgeDays = 30 };

        Assert.Equal(Outcome.Review, Decide(new(), "2018-06-02").Outcome);
        Assert.Equal(Outcome.Clear, Decide(thirtyDays, "2018-05-02").Outcome);
        Assert.Equal(Outcome.Review, Decide(thirtyDays, "2018-05-01").Outcome);
        Assert.Equal(Day("2018-06-02"), Decide(thirtyDays, "2018-05-02").NextChange);
    }

    [Fact]
    public void Fields_of_lists_that_nobody_looked_at_may_complete_the_number()
    {
        var book = Book(Set(Rule(new ListedInFields { AtLeast = 2 })));
        var subject = Subject(On()) with { Consulted = [] };

        Assert.Equal(Reason.Undetermined, Assert.Single(book.Evaluate(subject, Matter()).NotApplied).Reason);
    }
}
