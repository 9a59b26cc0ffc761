using CreditRules.Compilation;
using CreditRules.Model;
using Xunit.Abstractions;

namespace CreditRules.Tests.Compilation.Exhaustive;

/// <summary>The shipped documents, for every pair of what an entry can be and what its rules can make of a matter.</summary>
public sealed class ShippedAgreementTests(ITestOutputHelper output)
{
    // Where a list has more pairs, they are spread evenly over rows and signatures: rules that turn on days and values
    // of their own make rows multiply. In roles, many lists have the same rows.
    private const int MostOfOwn = 1200;
    private const int MostInRole = 60;

    // All of them, in some ten minutes, where the environment says so.
    private const string AllVariable = "CREDITRULES_ALL_PAIRS";
    private const int DecideEvery = 25;
    private const int WholeEvery = 400;

    private static readonly bool IsAll = Environment.GetEnvironmentVariable(AllVariable) is "1";

    private static readonly CompiledRuleBook Book = Memos.Load().Compile();
    private static readonly ReferenceLaw Law = new(Book.Source);

    [Fact]
    public void Signatures_in_masked_rows_are_answered_as_the_reference_evaluator_answers()
    {
        var tried = new Tried();
        ForEach(Book.Tables.Lists.Values.Select(list => (list, Role.Self)), pair => Compare(pair.List, pair.Role, IsAll ? int.MaxValue : MostOfOwn, tried));

        Print(tried);
        Assert.Empty(tried.Breaches.Take(3));
        Assert.InRange(tried.StandsFor, 1_000_000_000, long.MaxValue);
        Assert.InRange(tried.Compared, 50_000, long.MaxValue);
        Assert.InRange(tried.Decided, 2_000, long.MaxValue);
        Assert.InRange(tried.Whole, 100, long.MaxValue);
    }

    [Fact]
    public void So_are_entries_of_related_parties_in_every_role()
    {
        var tried = new Tried();
        ForEach(
            Book.Tables.Lists.Values.SelectMany(list => list.ByRole.Keys.Where(role => role != Role.Self).Select(role => (list, role))),
            pair => Compare(pair.List, pair.Role, IsAll ? int.MaxValue : MostInRole, tried));

        Print(tried);
        Assert.Empty(tried.Breaches.Take(3));
        Assert.InRange(tried.Compared, 4_000, long.MaxValue);
    }

    [Fact]
    public void A_wrong_bit_or_a_wrong_answer_would_be_seen()
    {
        var asking = new Asking(Law, Book.For(new() { Domain = "government-procurement", Region = "371003", Date = new(2018, 6, 1) }), "tax-major");
        var subject = Asking.Typical with { Memberships = [new() { List = "tax-major", Status = MembershipStatus.Active, ListedOn = new(2017, 3, 1) }] };
        var expected = asking.Expected(subject);

        Assert.Null(asking.Breach(subject, expected));
        Assert.Null(asking.BreachInDecision(subject, expected));
        Assert.NotEmpty(expected.Restrictions);
        Assert.StartsWith("judging in full differs", asking.Breach(subject, expected with { Restrictions = expected.Restrictions.Skip(1).ToValueList() }), StringComparison.Ordinal);
        Assert.StartsWith("deciding differs", asking.BreachInDecision(subject, expected with { Outcome = Outcome.Clear }), StringComparison.Ordinal);

        var bits = new ulong[Book.MeasureWords];
        var outcome = asking.Context.Screen(subject, bits);
        Assert.Equal(Ask.Told(expected), Ask.Told(outcome, asking.Context, bits));
        bits[0] ^= 1;
        Assert.NotEqual(Ask.Told(expected), Ask.Told(outcome, asking.Context, bits));
    }

    private static void Compare(ListRow list, string role, int most, Tried tried)
    {
        var (rows, witnesses) = (new RowClasses(Law, Book, list, role), new Witnesses(Book, list));
        var (asked, signatures) = (Spread(rows.Distinct, most), 0);
        foreach (var (number, context) in asked.Index())
        {
            var asking = new Asking(Law, Book.For(context), list.List.Id);
            var entries = witnesses.In(asking.Context);
            signatures = Math.Max(signatures, entries.Count);

            // All of them, or so many that every row has one and all have their turn.
            var each = Math.Clamp(most / asked.Count, 1, entries.Count);
            for (var i = 0; i < each; i++)
            {
                tried.Compare(asking, With(role, entries[((number * each) + i) % entries.Count]), DecideEvery, WholeEvery);
            }
        }

        tried.Meet(rows.All, rows.Distinct.Count, signatures);
    }

    private static Subject With(string role, Membership entry) => role == Role.Self
        ? Asking.Typical with { Memberships = [entry] }
        : Asking.Typical with { Related = [new RelatedParty { Role = role, Kind = SubjectKind.LegalPerson, Id = "party", Memberships = [entry] }] };

    private static IReadOnlyList<T> Spread<T>(IReadOnlyList<T> all, int most) => all.Count <= most ? all
        : [.. Enumerable.Range(0, most).Select(i => all[(int)((long)i * all.Count / most)])];

    private static void ForEach(IEnumerable<(ListRow List, string Role)> pairs, Action<(ListRow List, string Role)> compare) => Parallel.ForEach(
        System.Collections.Concurrent.Partitioner.Create(pairs, System.Collections.Concurrent.EnumerablePartitionerOptions.NoBuffering),
        new ParallelOptions { MaxDegreeOfParallelism = Math.Max(2, Environment.ProcessorCount) },
        compare);

    private void Print(Tried tried) => output.WriteLine(tried.ToString());
}
