using Xunit.Abstractions;

namespace CreditRules.Tests.Laws;

/// <summary>The evaluators that the laws are held to.</summary>
internal static class Evaluators
{
    internal static readonly Evaluate Reference = (book, subject, context) => book.Reference.Evaluate(subject, context);
}

public sealed class ReferenceSubjectLaws(ITestOutputHelper output) : SubjectLaws(Evaluators.Reference, output);

public sealed class ReferenceBookLaws(ITestOutputHelper output) : BookLaws(Evaluators.Reference, output);
