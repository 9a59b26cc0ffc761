using System.Runtime.CompilerServices;
using CreditRules.Tests.Laws;
using CreditRules.Tests.Laws.Generation;

namespace CreditRules.Tests.Compilation;

/// <summary>The law on earlier questions finds evaluators out that tell one what holds for another.</summary>
public sealed class EarlierQuestionsTests
{
    [Theory]
    [InlineData("whatever the day")]
    [InlineData("whatever the entry")]
    public void An_evaluator_that_repeats_itself_is_found_out(string mistake)
    {
        var report = LawRunner.Run(new EarlierQuestionsLaw(), Repeating(mistake), Plans.Arbitrary, LawRunner.Cases);

        Assert.NotNull(report.Found);
        Assert.NotNull(LawRunner.Judge(new EarlierQuestionsLaw(), Repeating(mistake), report.Smallest!).Breach);
        Assert.Null(LawRunner.Judge(new EarlierQuestionsLaw(), Evaluators.Reference, report.Smallest!).Breach);
    }

    // Keeps the first answer on a list, and gives it to all who are on it on the same day, or with the same entry on any.
    private static Evaluate Repeating(string mistake)
    {
        var kept = new ConditionalWeakTable<RuleBook, Dictionary<(DateOnly Day, object Entry), Decision>>();
        return (book, subject, context) =>
        {
            var answers = kept.GetOrCreateValue(book);
            var entry = subject.Memberships[0];
            var key = mistake == "whatever the day" ? (DateOnly.MinValue, entry) : (context.Date, (object)entry.List);
            return answers.TryGetValue(key, out var answer) ? answer : answers[key] = Evaluators.Reference(book, subject, context);
        };
    }
}
