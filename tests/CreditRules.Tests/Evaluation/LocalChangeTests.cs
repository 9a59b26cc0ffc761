using CreditRules.Model;
using static CreditRules.Tests.Evaluation.Given;

namespace CreditRules.Tests.Evaluation;

public class LocalChangeTests
{
    private static RuleSet Local(string region = "370000") =>
        Set() with { Id = "local", Region = region, Document = new SourceDocument { Number = "地方文件", Level = BasisLevel.Normative } };

    private static RuleSet National(Rule rule) => Set(rule);

    private static Rule Suspended(decimal months, Binding binding = Binding.Restrict) =>
        Rule(Listed(), "suspend", binding).With(("suspendedFor", FactValue.Of(months)));

    [Fact]
    public void A_rule_that_a_local_document_switches_off_is_not_applied_there()
    {
        var book = Book(
            National(Rule(Listed(), binding: Binding.Restrict)),
            Local() with { Disables = [new SwitchOff { Rule = "memo#rule", Authority = Law() }] });

        Assert.Equal(Reason.Disabled, Assert.Single(book.Evaluate(Subject(On()), Matter()).NotApplied).Reason);
        Assert.Equal(Outcome.Restricted, book.Evaluate(Subject(On()), Matter(region: "450400")).Outcome);
    }

    [Fact]
    public void An_unconfirmed_authority_switches_nothing_off_unless_the_caller_accepts_it()
    {
        IDocument[] documents =
        [
            National(Rule(Listed(), binding: Binding.Restrict)),
            Local() with { Disables = [new SwitchOff { Rule = "memo#rule", Authority = Law() with { Evidence = Evidence.Unconfirmed } }] },
        ];

        Assert.Single(Book(documents).Evaluate(Subject(On()), Matter()).Restrictions);
        Assert.Empty(Book(new RuleBookOptions { AcceptUnconfirmed = true }, documents).Evaluate(Subject(On()), Matter()).Restrictions);
    }

    [Fact]
    public void A_narrowing_lowers_the_binding_and_shortens_the_period()
    {
        var book = Book(
            National(Suspended(36)),
            Local() with
            {
                Narrows =
                [
                    new Narrowing
                    {
                        Rule = "memo#rule",
                        Authority = Law(),
                        Binding = Binding.Reference,
                        Parameters = new Dictionary<string, FactValue> { ["suspendedFor"] = FactValue.Of(12) }.ToValueMap(),
                    },
                ],
            });

        var finding = Assert.Single(book.Evaluate(Subject(On()), Matter()).Restrictions);
        Assert.Equal((Binding.Reference, FactValue.Of(12)), (finding.Binding, finding.Parameters["suspendedFor"]));
    }

    [Fact]
    public void A_cap_from_above_cuts_the_period_of_a_rule_below_and_of_no_other()
    {
        var cap = new Cap { Measure = "suspend", Parameter = "suspendedFor", Max = 24, Authority = Law() };
        var national = National(Suspended(60)) with { Caps = [cap] };
        var local = Local() with { Rules = [Suspended(60)] };

        FactValue Period(params IDocument[] documents) =>
            Assert.Single(Book(documents).Evaluate(Subject(On()), Matter()).Restrictions).Parameters["suspendedFor"];

        Assert.Equal(FactValue.Of(60), Period(national));
        Assert.Equal(FactValue.Of(24), Period(national with { Rules = [] }, local));
    }
}
