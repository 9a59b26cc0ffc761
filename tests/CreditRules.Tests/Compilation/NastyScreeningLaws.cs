using CreditRules.Tests.Laws;
using CreditRules.Tests.Laws.Generation;
using CreditRules.Tests.Laws.Statements;
using Xunit.Abstractions;

namespace CreditRules.Tests.Compilation;

/// <summary>L1 on screening, over books far nastier than real ones.</summary>
public sealed class NastyScreeningLaws(ITestOutputHelper output) : LawSuite(Evaluators.Reference, output)
{
    [Fact]
    public void L1_Screening_finds_the_outcome_and_the_measures_of_the_decision_over_nasty_books() =>
        Holds(new ScreeningLaw(), Plans.Nasty, LawRunner.Cases * 2);
}
