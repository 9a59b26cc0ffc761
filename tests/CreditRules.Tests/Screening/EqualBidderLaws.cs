using CreditRules.Screening;
using CreditRules.Tests.Identifiers;
using CreditRules.Tests.Laws;
using CreditRules.Tests.Laws.Generation;
using Xunit.Abstractions;

namespace CreditRules.Tests.Screening;

/// <summary>The order among equals, on bidders drawn at random.</summary>
public sealed class EqualBidderLaws(ITestOutputHelper output)
{
    private static readonly string[] Measures = ["a", "b", "c", "d"];

    [Fact]
    public void It_is_a_strict_partial_order() => Holds("strict order", (bidders, _) =>
    {
        var pairs = Rows(bidders);
        return pairs.FirstOrDefault(pair => pair.Bidder == pair.To || pairs.Contains((pair.To, pair.Bidder))
            || pairs.Any(next => next.Bidder == pair.To && !pairs.Contains((pair.Bidder, next.To)))) is { Bidder: > 0 } broken
            ? $"{broken}" : null;
    });

    [Fact]
    public void It_does_not_depend_on_the_order_of_bidders() => Holds("order of rows", (bidders, draws) =>
        EqualBidders.Compare(bidders).SequenceEqual(EqualBidders.Compare(draws.Shuffled(bidders))) ? null : "another order, other pairs");

    [Fact]
    public void Nobody_prohibited_restricted_or_in_review_is_on_either_side() => Holds("outcomes", (bidders, _) =>
        EqualBidders.Compare(bidders).FirstOrDefault(pair => pair.Bidder.Decision.Outcome >= Outcome.Review || pair.To.Decision.Outcome >= Outcome.Review)?.ToString());

    [Fact]
    public void One_more_bidder_changes_no_pair_among_the_others() => Holds("one more", (bidders, draws) =>
    {
        // A group in a file without any would split those who were equal; and who joins a consortium changes it.
        var isGrouped = bidders.Any(bidder => bidder.EqualGroup is not null);
        var more = Draw(draws, bidders.Max(bidder => bidder.Row) + 1, isGrouped, hasConsortia: false);
        var after = Rows([.. bidders, more]).Where(pair => pair.Bidder != more.Row && pair.To != more.Row);
        return Rows(bidders).SetEquals(after) ? null : $"{more.Row} changes pairs";
    });

    [Fact]
    public void It_is_the_definition_word_for_word()
    {
        var withPairs = 0;
        Holds("definition", (bidders, _) =>
        {
            var isGrouped = bidders.Any(bidder => bidder.EqualGroup is not null);
            var expected = from a in bidders
                           from b in bidders
                           where a.EqualGroup == b.EqualGroup && !(isGrouped && a.EqualGroup is null)
                           where a.Decision.Outcome < Outcome.Review && b.Decision.Outcome < Outcome.Review
                           where Of(a).IsProperSupersetOf(Of(b))
                           select (a.Row, b.Row);
            var pairs = Rows(bidders);
            withPairs += pairs.Count > 0 ? 1 : 0;
            return pairs.SetEquals(expected) ? null : "other pairs";
        }, hasConsortia: false);

        // A law on pairs says nothing of files that have none.
        Assert.InRange(withPairs * 100 / LawRunner.Cases, 30, 100);
    }

    [Fact]
    public void The_reason_is_what_the_one_has_and_the_other_has_not() => Holds("reason", (bidders, _) => EqualBidders.Compare(bidders)
        .FirstOrDefault(pair => pair.Because.Count == 0 || !pair.Because.SequenceEqual(Of(pair.Bidder).Except(Of(pair.To)).Order(StringComparer.Ordinal)))?.ToString(), hasConsortia: false);

    private static HashSet<string> Of(ScreenedSubject bidder) => [.. bidder.Decision.Incentives.Select(finding => finding.Measure)];

    private static HashSet<(long Bidder, long To)> Rows(IEnumerable<ScreenedSubject> bidders) =>
        [.. EqualBidders.Compare(bidders).Select(pair => (pair.Bidder.Row, pair.To.Row))];

    private static ScreenedSubject Draw(Draws draws, long row, bool isGrouped, bool hasConsortia)
    {
        var outcome = draws.OneOf(Outcome.Preferred, Outcome.Preferred, Outcome.Clear, Outcome.Review, Outcome.Restricted, Outcome.Prohibited);
        var preferences = outcome == Outcome.Clear ? [] : Measures.Where(_ => draws.Chance(50)).ToArray();
        return EqualGiven.Bidder(row, outcome, preferences) with
        {
            EqualGroup = isGrouped ? draws.OneOf("甲", "乙", null) : null,
            Consortium = hasConsortia && draws.Chance(25) ? draws.OneOf("联合体一", "联合体二") : null,
        };
    }

    private void Holds(string name, Func<ScreenedSubject[], Draws, string?> breach, bool hasConsortia = true) => CodeLaw.Holds("equals: " + name, output, draws =>
    {
        var isGrouped = draws.Chance(50);
        var bidders = Enumerable.Range(1, draws.Between(1, 8)).Select(row => Draw(draws, row, isGrouped, hasConsortia)).ToArray();
        return breach(bidders, draws);
    });
}
