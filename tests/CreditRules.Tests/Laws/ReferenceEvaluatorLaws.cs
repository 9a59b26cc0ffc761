using CreditRules.Tests.Laws.Generation;
using CreditRules.Tests.Laws.Statements;
using Xunit.Abstractions;

namespace CreditRules.Tests.Laws;

/// <summary>The evaluators that the laws are held to.</summary>
internal static class Evaluators
{
    internal static readonly Evaluate Reference = (book, subject, context) => book.Reference.Evaluate(subject, context);

    internal static readonly Evaluate Compiled = (book, subject, context) => book.Compile().For(context).Evaluate(subject);
}

public sealed class ReferenceSubjectLaws(ITestOutputHelper output) : SubjectLaws(Evaluators.Reference, output);

public sealed class ReferenceBookLaws(ITestOutputHelper output) : BookLaws(Evaluators.Reference, output);

public sealed class CompiledEvaluatorLaws(ITestOutputHelper output) : LawSuite(Evaluators.Compiled, output)
{
    // With the nasty books of the suites for compilation, ten thousand cases of each law.
    [Fact]
    public void L1_The_compiled_evaluator_decides_as_the_reference_evaluator_does() => Holds(new AgreementLaw(), Plans.Arbitrary, LawRunner.Cases * 9 / 2);

    [Fact]
    public void L1_Screening_finds_the_outcome_and_the_measures_of_the_decision() => Holds(new ScreeningLaw(), Plans.Arbitrary, LawRunner.Cases * 3);
}
