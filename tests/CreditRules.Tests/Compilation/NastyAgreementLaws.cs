using CreditRules.Tests.Laws;
using CreditRules.Tests.Laws.Generation;
using CreditRules.Tests.Laws.Statements;
using Xunit.Abstractions;

namespace CreditRules.Tests.Compilation;

/// <summary>L1 on decisions, over books far nastier than real ones.</summary>
public sealed class NastyAgreementLaws(ITestOutputHelper output) : LawSuite(Evaluators.Compiled, output)
{
    private static int Cases => LawRunner.Cases;

    [Fact]
    public void L1_The_compiled_evaluator_decides_as_the_reference_evaluator_does_over_nasty_books() =>
        Holds(new AgreementLaw(), Plans.Nasty, Cases / 2);

    [Fact]
    public void L1_What_a_book_was_asked_before_changes_no_answer() =>
        Holds(new EarlierQuestionsLaw(), Plans.Arbitrary, Cases / 2);
}
