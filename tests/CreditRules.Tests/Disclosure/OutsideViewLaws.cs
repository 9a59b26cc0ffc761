using CreditRules.Tests.Laws;
using CreditRules.Tests.Laws.Generation;
using Xunit.Abstractions;

namespace CreditRules.Tests.Disclosing;

/// <summary>Over generated books and subjects: what the outside is told, and that the law notices what it must not be told.</summary>
public sealed class OutsideViewLaws(ITestOutputHelper output) : LawSuite(Evaluators.Reference, output)
{
    [Fact]
    public void No_public_view_shows_a_natural_person_a_minor_or_an_entry_of_a_closed_list() =>
        Holds(new OutsideViewLaw(Audience.Public, Disclose));

    [Fact]
    public void No_authorised_view_shows_a_natural_person_a_minor_or_an_entry_of_a_closed_list() =>
        Holds(new OutsideViewLaw(Audience.Authorised, Disclose));

    [Theory]
    [InlineData("everything")]
    [InlineData("masked")]
    [InlineData("next-change")]
    [InlineData("outcome")]
    [InlineData("last-day")]
    public void A_view_that_tells_too_much_breaks_the_law(string mistake)
    {
        var law = new OutsideViewLaw(Audience.Public, (sample, audience) => Careless(sample, audience, mistake));

        Assert.NotNull(LawRunner.Run(law, Evaluators.Reference).Smallest);
    }

    private static DecisionView Disclose(Sample sample, Audience audience) => sample.Book.Disclose(sample.Subject, sample.Context, audience);

    private static DecisionView Careless(Sample sample, Audience audience, string mistake)
    {
        var (view, whole) = (Disclose(sample, audience), Disclose(sample, Audience.Department));
        return mistake switch
        {
            "masked" => view with { Subject = whole.Subject },
            "next-change" => view with { NextChange = whole.NextChange },
            "outcome" => view with { Outcome = whole.Outcome },
            "last-day" => view with { Restrictions = [.. view.Restrictions.Select(shown => shown with { LastDay = LastDay(shown, whole) })] },
            _ => whole with { Audience = audience },
        };
    }

    private static DateOnly? LastDay(Finding shown, DecisionView whole) =>
        whole.Restrictions.First(finding => finding.Measure == shown.Measure && shown.Rules.All(finding.Rules.Contains)).LastDay;
}
