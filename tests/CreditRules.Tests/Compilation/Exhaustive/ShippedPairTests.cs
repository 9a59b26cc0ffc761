using CreditRules.Compilation;
using CreditRules.Model;
using Xunit.Abstractions;

namespace CreditRules.Tests.Compilation.Exhaustive;

/// <summary>The shipped documents, for pairs of entries of which one rule reads both or one withholds what the other earns.</summary>
public sealed class ShippedPairTests(ITestOutputHelper output)
{
    private const string NowhereNamed = "990000";
    private const int Decide = 25;
    private const int Whole = 400;

    private static readonly CompiledRuleBook Book = Memos.Load().Compile();
    private static readonly ReferenceLaw Law = new(Book.Source);

    [Fact]
    public void Two_entries_that_one_rule_reads_are_answered_as_the_reference_evaluator_answers()
    {
        var pairs = Book.Tables.Rules.Where(rule => !rule.IsDecidedByOneEntry).SelectMany(ReadTogether).DistinctBy(pair => (pair.First, pair.Second, pair.In.Set.Id)).ToArray();
        var tried = new Tried();
        Parallel.ForEach(pairs, pair => Compare(pair, 2, tried));

        output.WriteLine($"{pairs.Length} pairs of lists, rule sets counted apart\n{tried}");
        Assert.Empty(tried.Breaches.Take(3));
        Assert.InRange(pairs.Length, 50, int.MaxValue);
    }

    [Fact]
    public void An_incentive_that_another_entry_withholds_is_answered_as_the_reference_evaluator_answers()
    {
        var incentives = Book.Tables.Rules.Where(rule => rule.Measure.Effect == Effect.Incentive).ToArray();
        var blacks = Book.Tables.Lists.Values.Where(row => row.List.Versions.Any(version => ListSelector.MayBe(version, polarity => polarity == Polarity.Black))).ToArray();
        var pairs = (
            from red in Book.Tables.Lists.Values
            let rule = Array.Find(incentives, rule => rule.Leaves.Any(leaf => red.OwnLeaves.Contains(leaf)) && rule.Rule.Evidence == Evidence.Confirmed)
            where rule is not null
            from black in blacks
            where black != red
            select (First: red.List.Id, Second: black.List.Id, In: rule)).ToArray();
        var tried = new Tried();
        Parallel.ForEach(pairs, pair => Compare(pair, 1, tried));

        output.WriteLine($"{pairs.Length} pairs of lists\n{tried}");
        Assert.Empty(tried.Breaches.Take(3));
        Assert.InRange(pairs.Length, 1_000, int.MaxValue);
        Assert.InRange(tried.Withheld, 100, int.MaxValue);
    }

    private static void Compare((string First, string Second, CompiledRule In) pair, int most, Tried tried)
    {
        var asking = new Asking(Law, Book.For(Matter(pair.In)), pair.First, pair.Second);
        var entries = new[] { pair.First, pair.Second }.Select(list => new Witnesses(Book, Book.Tables.Lists[list]).In(asking.Context)).ToArray();
        tried.Meet(1, 1, entries[0].Count * entries[1].Count);
        foreach (var one in entries[0].Take(most))
        {
            foreach (var other in entries[1].Take(most))
            {
                tried.Compare(asking, Asking.Typical with { Memberships = [one, other with { EntryId = "f" }] }, Decide, Whole);
            }
        }
    }

    // A matter that the rule speaks of, on a day on which it is in force.
    private static Context Matter(CompiledRule rule)
    {
        var (time, late) = (rule.Set.Effective, new DateOnly(2018, 6, 1));
        return new Context
        {
            Domain = rule.Rule.In.Domains is [var domain, ..] ? domain : Book.Content.Domains.Keys[0],
            Matter = rule.Rule.In.Matters is [var matter, ..] ? matter : null,
            Department = rule.Rule.OnlyFor is [var asker, ..] ? asker : null,
            Region = rule.Set.Region == Region.National ? NowhereNamed : rule.Set.Region,
            Date = time.Includes(late) ? late : time.LastDay ?? time.From.FirstDay,
        };
    }

    // Each list that one leaf reads with each that another does; of a leaf that counts fields, any two.
    private static IEnumerable<(string First, string Second, CompiledRule In)> ReadTogether(CompiledRule rule) =>
        from one in rule.Leaves
        from other in rule.Leaves
        where one < other || (one == other && Book.Tables.Leaves[one] is ListedInFields)
        from first in ListsOf(one)
        from second in ListsOf(other)
        where first != second
        select (first, second, rule);

    private static IEnumerable<string> ListsOf(int leaf) => Book.Tables.Lists.Values.Where(row => row.OwnLeaves.Contains(leaf)).Select(row => row.List.Id);
}
