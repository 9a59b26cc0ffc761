using CreditRules.Model;
using static CreditRules.Tests.Evaluation.Given;

namespace CreditRules.Tests.Evaluation;

public class GateTests
{
    private static readonly Context In2023 = Matter("2023-06-01");

    private static Rule Cited(params Basis[] bases) => Rule(Listed()) with { Basis = bases.ToValueList() };

    private static Decision Decide(Rule rule, RegimeEdition gate, string list = "black") =>
        Book(Set(rule), gate).Evaluate(Subject(On(list)), In2023);

    [Fact]
    public void Before_the_first_edition_there_is_no_gate()
    {
        var decision = Book(Set(Rule(Listed())), Gate("2021-01-01")).Evaluate(Subject(On()), Matter("2020-12-31"));

        Assert.Null(Assert.Single(Assert.Single(decision.Restrictions).Basis).Counted);
        Assert.Equal(Day("2021-01-01"), decision.NextChange);
    }

    [Fact]
    public void A_memo_alone_is_no_ground()
    {
        var decision = Decide(Rule(Listed()), Gate());

        Assert.Equal(Outcome.Clear, decision.Outcome);
        Assert.Equal(new NotApplied { Rule = "memo#rule", Reason = Reason.NoLawfulBasis }, Assert.Single(decision.NotApplied));
    }

    [Fact]
    public void A_law_that_orders_it_carries_it_and_counts()
    {
        var finding = Assert.Single(Decide(Cited(Law()), Gate()).Restrictions);

        Assert.Equal([(BasisLevel.Memo, false), (BasisLevel.Law, true)], finding.Basis.Select(basis => (basis.Level, basis.Counted!.Value)));
    }

    [Fact]
    public void A_basis_that_is_merely_cited_unconfirmed_over_or_too_low_does_not_count()
    {
        Basis[] bases =
        [
            Law() with { Role = BasisRole.Cited, Binding = null },
            Law() with { Evidence = Evidence.Unconfirmed },
            Law() with { LastDay = Day("2023-05-31") },
            Law() with { From = Day("2023-06-02") },
            Law() with { Level = BasisLevel.MinistryRule },
            Law() with { Level = BasisLevel.LocalRegulation, Region = "450000" },
        ];

        Assert.All(bases, basis => Assert.Equal(Reason.NoLawfulBasis, Assert.Single(Decide(Cited(basis), Gate()).NotApplied).Reason));
        Assert.Single(Decide(Cited(Law() with { Level = BasisLevel.LocalRegulation, Region = "370000" }), Gate()).Restrictions);
    }

    [Fact]
    public void The_binding_is_lowered_to_the_strongest_counting_basis_and_to_the_editions_limit()
    {
        Assert.Equal(Binding.Restrict, Assert.Single(Decide(Cited(Law(Binding.Restrict), Law(Binding.Reference)), Gate()).Restrictions).Binding);
        var weighed = Decide(Cited(Law()), Gate(maxBinding: Binding.Reference));
        Assert.Equal((Outcome.Review, Binding.Reference), (weighed.Outcome, Assert.Single(weighed.Restrictions).Binding));
    }

    [Fact]
    public void A_category_without_a_row_or_an_impact_that_its_row_does_not_allow_is_not_applied()
    {
        Assert.Equal(Reason.NoLawfulBasis, Assert.Single(Decide(Cited(Law()), Gate(impacts: Impact.Scrutinises)).NotApplied).Reason);
        Assert.Equal(Reason.NoLawfulBasis, Assert.Single(Decide(Cited(Law()) with { Then = Rule(Listed(), "publish").Then }, Gate()).NotApplied).Reason);
    }

    [Fact]
    public void A_serious_only_category_leaves_ordinary_lists_aside_unless_a_counting_basis_names_them()
    {
        var ordinary = Rule(Listed("black-ordinary")) with { Basis = [Law()] };
        var gate = Gate(seriousOnly: true);

        Assert.Equal(Reason.ListNotSerious, Assert.Single(Decide(ordinary, gate, "black-ordinary").NotApplied).Reason);
        Assert.Single(Decide(ordinary with { Basis = [Law() with { Lists = ["black-ordinary"] }] }, gate, "black-ordinary").Restrictions);
        Assert.Single(Decide(Cited(Law()), gate).Restrictions);
    }

    [Fact]
    public void Serious_only_looks_at_memberships_not_at_rules()
    {
        var any = Rule(new Listed { Polarity = Polarity.Black }) with { Basis = [Law()] };
        var book = Book(Set(any), Gate(seriousOnly: true));

        var both = Assert.Single(book.Evaluate(Subject(On(), On("black-ordinary", id: "e2")), In2023).Restrictions);
        Assert.Equal(["black"], both.Triggers.Select(trigger => trigger.List));
        Assert.Equal(Reason.ListNotSerious, Assert.Single(book.Evaluate(Subject(On("black-ordinary")), In2023).NotApplied).Reason);
    }

    [Fact]
    public void Incentives_procedures_and_safeguards_are_not_gated()
    {
        var set = Set(Rule(Listed("red"), "green", id: "a"), Rule(Listed("red"), "commit", id: "b"), Rule(Listed("red"), "help", id: "c"));
        var decision = Book(set, Gate()).Evaluate(Subject(On("red")), In2023);

        Assert.Equal((1, 1, 1), (decision.Incentives.Count, decision.Procedures.Count, decision.Safeguards.Count));
    }

    [Fact]
    public void A_rule_set_of_a_law_carries_itself()
    {
        var law = Set(Rule(Listed())) with { Document = new SourceDocument { Number = "某法", Level = BasisLevel.Law } };

        Assert.Single(Book(law, Gate()).Evaluate(Subject(On()), In2023).Restrictions);
    }
}
