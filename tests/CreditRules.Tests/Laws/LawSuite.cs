using CreditRules.Tests.Laws.Generation;
using FsCheck;
using Xunit.Abstractions;

namespace CreditRules.Tests.Laws;

/// <summary>Holds one evaluator to laws. A suite for another evaluator is a subclass of one line.</summary>
public abstract class LawSuite
{
    private readonly Evaluate _evaluate;
    private readonly ITestOutputHelper _output;

    private protected LawSuite(Evaluate evaluate, ITestOutputHelper output) => (_evaluate, _output) = (evaluate, output);

    private protected void Holds(Law law) => Holds(law, Plans.Arbitrary, LawRunner.Cases);

    private protected void Holds(Law law, Arbitrary<Plan> plans, int cases)
    {
        var report = LawRunner.Run(law, _evaluate, plans, cases);
        _output.WriteLine($"{law.Name}\n{report.Tally.Cases} cases, {LawRunner.SeedVariable}={report.Seed}\n{report.Tally.Table(law.Floor)}");
        Assert.True(report.Smallest is null, report.Smallest is { } plan ? Explain(law, plan, report.Seed) : null);
        Assert.Equal(cases, report.Tally.Cases);
        Assert.Empty(report.Tally.BelowFloor(law.Floor));
    }

    private string Explain(Law law, Plan plan, ulong seed)
    {
        string breach;
        try
        {
            breach = LawRunner.Judge(law, _evaluate, plan).Breach ?? "it holds when judged again";
        }
        catch (Exception problem)
        {
            breach = problem is CreditRulesException rules ? string.Join('\n', rules.Diagnostics) : problem.ToString();
        }

        return $"{law.Name}\n{LawRunner.SeedVariable}={seed}\n{breach}\nplan:\n{plan}\n{Text(plan)}";
    }

    private static string Text(Plan plan)
    {
        try
        {
            return Sample.Of(plan).ToString()!;
        }
        catch (CreditRulesException)
        {
            return "a book that doesn't load";
        }
    }
}
