using static CreditRules.Tests.Evaluation.Given;

namespace CreditRules.Tests.DependencyInjection;

public class SwapUnderLoadTests
{
    private const int Swaps = 2000;

    /// <summary>Each book orders two measures by rules of its own name; a decision that mixes two books would name both.</summary>
    [Fact]
    public async Task Two_threads_evaluate_while_one_swaps_and_no_decision_mixes_two_books()
    {
        RuleBook[] books = [BookNamed("1.0.0"), BookNamed("2.0.0")];
        var host = new RuleBookHost(books[0]);
        using var done = new CancellationTokenSource();

        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(() => Evaluate(host, done.Token))).ToArray();
        for (var swap = 1; swap <= Swaps; swap++)
        {
            host.Swap(books[swap % 2]);
            await Task.Yield();
        }

        await done.CancelAsync();
        var seen = await Task.WhenAll(readers);
        Assert.All(seen, count => Assert.True(count > 0));
    }

    private static RuleBook BookNamed(string version) => Book(
        new RuleBookOptions { Version = version },
        Set(Rule(Listed(), "bar", id: "v" + version[0] + "-bar"), Rule(Listed(), "limit", id: "v" + version[0] + "-limit")));

    private static int Evaluate(RuleBookHost host, CancellationToken done)
    {
        var count = 0;
        do
        {
            var decision = host.Current.Evaluate(Subject(On()), Matter());
            var prefix = "memo#v" + decision.RuleBook.Version[0];
            Assert.Equal(2, decision.Restrictions.Count);
            Assert.All(decision.Restrictions.SelectMany(finding => finding.Rules), rule => Assert.StartsWith(prefix, rule, StringComparison.Ordinal));
            count++;
        }
        while (!done.IsCancellationRequested);
        return count;
    }
}
