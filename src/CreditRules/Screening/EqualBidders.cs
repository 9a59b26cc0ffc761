using CreditRules.Model;

namespace CreditRules.Screening;

/// <summary>Among bidders that the caller declares equal, says who is to be preferred to whom (同等条件下优先).</summary>
/// <remarks>
/// Nothing but outcome and preference measures counts: that a person must still look at a subject takes nothing from it and
/// gives nothing to it. Entries that are found without a usable code are possible ones, and earn nothing anyhow.
/// </remarks>
internal static class EqualBidders
{
    /// <summary>Every pair, in the order of the file; independent of the order in which subjects are given.</summary>
    internal static IReadOnlyList<PreferredBidder> Compare(IEnumerable<ScreenedSubject> bidders) => Pairs(bidders).ToValueList();

    /// <summary>The same pairs one by one: <c>n</c> bidders have up to <c>n²/4</c>.</summary>
    internal static IEnumerable<PreferredBidder> Pairs(IEnumerable<ScreenedSubject> bidders)
    {
        var all = EqualBidder.Of(bidders).ToArray();
        var isGrouped = Array.Exists(all, bidder => bidder.Group is not null);

        // Where the file has groups, a bidder in none of them is declared equal to nobody.
        return all.Where(bidder => !bidder.IsDivided && (!isGrouped || bidder.Group is not null))
            .GroupBy(bidder => GroupName.Read(bidder.Group))
            .SelectMany(group => Pairs([.. group]));
    }

    private static IEnumerable<PreferredBidder> Pairs(EqualBidder[] equals) =>
        PreferenceOrder.Pairs([.. equals.Select(bidder => bidder.Measures)]).Select(pair => new PreferredBidder
        {
            Group = equals[0].Group,
            Bidder = equals[pair.Bidder].Subject,
            To = equals[pair.To].Subject,
            Because = pair.Because,
        });
}
