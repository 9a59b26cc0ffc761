using static CreditRules.Tests.Evaluation.Given;

namespace CreditRules.Tests.DependencyInjection;

public class SwapUnderLoadTests
{
    private const int Swaps = 10_000;
    private const int SwapsBetweenRests = 100;
    private const int SpinsBetween = 200;

    private static readonly Subject[] Subjects = [Subject(), Subject(On()), Subject(On(), On("black-two-years")), Person(null, On())];

    /// <summary>Each book orders two measures by rules of its own name; an answer that mixes two books would name both.</summary>
    [Fact]
    public async Task Two_threads_evaluate_and_screen_while_one_swaps_and_no_answer_mixes_two_books()
    {
        RuleBook[] books = [BookNamed("1.0.0", "bar", "limit"), BookNamed("2.0.0", "suspend", "inspect")];
        var answers = books.ToDictionary(book => book.Hash, Answers, StringComparer.Ordinal);
        var host = new RuleBookHost(books[0]);
        var asked = new int[2];
        using var done = new CancellationTokenSource();

        var readers = asked.Select((_, reader) => Task.Run(() => Read(host, answers, ref asked[reader], done.Token))).ToArray();
        for (var swap = 1; swap <= Swaps; swap++)
        {
            host.Swap(books[swap % 2]);
            Thread.SpinWait(SpinsBetween);
            var before = Volatile.Read(ref asked[0]) + Volatile.Read(ref asked[1]);
            SpinWait.SpinUntil(() => swap % SwapsBetweenRests > 0 || Volatile.Read(ref asked[0]) + Volatile.Read(ref asked[1]) > before || Array.Exists(readers, reader => reader.IsCompleted));
        }

        await done.CancelAsync();
        var seen = await Task.WhenAll(readers);
        Assert.True(asked.Sum() >= Swaps / SwapsBetweenRests);
        Assert.All(books, book => Assert.Contains(seen, reader => reader.Contains(book.Hash)));
    }

    private static RuleBook BookNamed(string version, string first, string second) => Book(
        new RuleBookOptions { Version = version },
        Set(Rule(Listed(), first, id: "v" + version[0] + "-first"), Rule(Listed(), second, id: "v" + version[0] + "-second")));

    // What one book alone says: the whole of each decision, and what screening finds.
    private static (Decision Decision, string Screened)[] Answers(RuleBook book) =>
        [.. Subjects.Select(subject => (book.Reference.Evaluate(subject, Matter()), Compilation.Ask.Screen(book.For(Matter()), subject)))];

    private static HashSet<string> Read(RuleBookHost host, Dictionary<string, (Decision Decision, string Screened)[]> answers, ref int asked, CancellationToken done)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        do
        {
            for (var i = 0; i < Subjects.Length; i++)
            {
                var decision = host.Current.Evaluate(Subjects[i], Matter());
                Assert.Equal(answers[decision.RuleBook.Hash][i].Decision, decision);
                var context = host.Current.For(Matter());
                Assert.Equal(answers[context.Book.Source.Hash][i].Screened, Compilation.Ask.Screen(context, Subjects[i]));
                Assert.Equal(context.Book.Source.Hash, context.Evaluate(Subjects[i]).RuleBook.Hash);
                seen.Add(decision.RuleBook.Hash);
                Interlocked.Increment(ref asked);
            }
        }
        while (!done.IsCancellationRequested);
        return seen;
    }
}
