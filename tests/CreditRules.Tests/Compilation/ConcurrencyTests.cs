using CreditRules.Compilation;
using CreditRules.Model;
using static CreditRules.Tests.Evaluation.Given;

namespace CreditRules.Tests.Compilation;

/// <summary>What is worked out when first asked for comes out the same, whoever asks first and however many at once.</summary>
public sealed class ConcurrencyTests
{
    private const int Rounds = 40;

    private static readonly RuleBook Shop = Book(Set(
        Rule(Listed() with { Severity = [Severity.Serious] }, "bar", id: "serious"),
        Rule(Listed() with { Grounds = ["fraud"] }, "limit", id: "fraud"),
        Rule(new Condition.All([Listed("watch"), Listed()]), "inspect", id: "both"),
        Rule(new ListedInFields { AtLeast = 2 }, "suspend", id: "fields"),
        Rule(Listed("red"), "green", id: "red"),
        Rule(new Listed { List = "red-yearly", ListedFor = new ListedFor { AtLeast = Period.Months(3) } }, "first-among-equals", id: "months")));

    private static readonly Subject[] Subjects =
    [
        .. from severity in new Severity?[] { null, Severity.Minor, Severity.Serious }
           from grounds in new string[]?[] { null, [], ["fraud"], ["fraud", "default"] }
           from second in new[] { null, "watch", "red", "red-yearly", "graded" }
           let own = On() with { Severity = severity, Grounds = grounds }
           select second is null ? Subject(own) : Subject(own, On(second)),
        .. new[] { "watch", "red", "red-yearly", "graded", "black-two-years", "black-one-to-three" }.Select(list => Subject(On(list))),
        Subject(), Person("1980-01-01"), Person(null, On("black-adults")),
    ];

    [Fact]
    public async Task Two_threads_at_one_fresh_context_say_what_one_says_alone()
    {
        var alone = Subjects.Select(subject => Say(Shop.For(Matter()), subject)).ToArray();
        Assert.Equal(
            Subjects.Select(subject => CreditJson.Write(Shop.Reference.Evaluate(subject, Matter()))),
            alone.Select(one => one.Decision));

        for (var round = 0; round < Rounds; round++)
        {
            var fresh = new CompiledRuleBook(Shop, RuleBookCompiler.Compile(Shop.Content), Shop.Options);
            using var start = new Barrier(2);
            var threads = Enumerable.Range(0, 2).Select(thread => Task.Run(() => Race(fresh, start, isReversed: thread == 1 && round % 2 == 1))).ToArray();
            foreach (var said in await Task.WhenAll(threads))
            {
                Assert.Equal(alone, said);
            }
        }
    }

    private static (string Decision, string Screened, string? Batch)[] Race(CompiledRuleBook fresh, Barrier start, bool isReversed)
    {
        start.SignalAndWait();
        var context = fresh.For(Matter());
        var said = new (string, string, string?)[Subjects.Length];
        for (var i = 0; i < said.Length; i++)
        {
            var place = isReversed ? said.Length - 1 - i : i;
            said[place] = Say(context, Subjects[place]);
        }

        return said;
    }

    private static (string Decision, string Screened, string? Batch) Say(PreparedContext context, Subject subject) =>
        (CreditJson.Write(context.Evaluate(subject)), Ask.Screen(context, subject), Ask.Batch(context, subject));
}
