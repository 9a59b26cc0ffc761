using CreditRules.Tests.Laws.Statements;
using Xunit.Abstractions;

namespace CreditRules.Tests.Laws;

/// <summary>The laws on rules, documents and days.</summary>
public abstract class BookLaws : LawSuite
{
    private protected BookLaws(Evaluate evaluate, ITestOutputHelper output)
        : base(evaluate, output)
    {
    }

    [Fact]
    public void L2_The_order_of_records_rules_and_documents_is_irrelevant() => Holds(new OrderLaw());

    [Fact]
    public void L6_The_decision_is_constant_until_its_next_change() => Holds(new NextChangeLaw());

    [Fact]
    public void L7_Reference_alone_never_bars() => Holds(new ReferenceLaw());

    [Fact]
    public void L8_Writing_and_reading_back_is_the_identity() => Holds(new RoundTripLaw());

    [Fact]
    public void L9_Removing_a_rule_adds_no_restriction_and_raises_no_binding() => Holds(new RemovedRuleLaw());

    [Fact]
    public void L10_An_unconfirmed_rule_never_changes_the_outcome_by_default() => Holds(new UnconfirmedRuleLaw());
}
