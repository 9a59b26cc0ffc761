using System.Globalization;
using CreditRules.Tests.Laws.Statements;
using Xunit.Abstractions;

namespace CreditRules.Tests.Laws.Mutants;

/// <summary>Each law finds its seeded wrong evaluators out, among the cases that it is held to, and makes the case small.</summary>
public sealed class MutantTests(ITestOutputHelper output)
{
    /// <summary>A drawn plan is some ten thousand digits long; a case for a reader is a small part of that.</summary>
    private const int SmallEnough = 20;

    public static TheoryData<string> Names => [.. Mistakes.All.Select(mutant => mutant.Mistake)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_wrong_evaluator_is_found_out_by_its_law(string mistake)
    {
        var mutant = Mistakes.All.Single(candidate => candidate.Mistake == mistake);

        var report = LawRunner.Run(mutant.Law, mutant.Evaluate);

        Assert.True(report.Found is not null, $"{mutant.Law.Name} doesn't find out an evaluator that {mistake}");
        var (found, smallest) = (report.Found, report.Smallest!);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{mutant.Law.Name}: an evaluator that {mistake}\nsize {found.Size} shrunk to {smallest.Size}, {LawRunner.SeedVariable}={report.Seed}\n{smallest}"));
        Assert.NotNull(LawRunner.Judge(mutant.Law, mutant.Evaluate, smallest).Breach);
        Assert.InRange(smallest.Size, 0, found.Size * SmallEnough / 100);
        Assert.Null(LawRunner.Judge(mutant.Law, Evaluators.Reference, smallest).Breach);
    }

    [Fact]
    public void Every_law_has_a_mutant()
    {
        // A law of its own floor keeps its wrong makers beside it, as OutsideViewLaws does.
        var laws = typeof(Law).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Law)) && type.Namespace == typeof(OrderLaw).Namespace).ToArray();

        Assert.Empty(laws.Where(law => !Mistakes.All.Any(mutant => mutant.Law.GetType() == law)).Select(law => law.Name));
    }
}
