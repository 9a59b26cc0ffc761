using CreditRules.Screening;
using CreditRules.Tests.Evaluation;

namespace CreditRules.Tests.Screening;

/// <summary>Bidders and decisions that tests of equal conditions and consortia speak of.</summary>
internal static class EqualGiven
{
    private static readonly Decision Blank = Given.Book().Evaluate(Given.Subject(), Given.Matter());

    internal static Decision Decision(Outcome outcome, params string[] preferences) =>
        Blank with { Outcome = outcome, Incentives = [.. preferences.Select(measure => Incentive(measure, preference: true))] };

    internal static Finding Incentive(string measure, bool preference = false) => new()
    {
        Measure = measure,
        Title = Given.Text(measure),
        Category = "green-channel",
        Preference = preference,
        Binding = Binding.Mandatory,
    };

    internal static ScreenedSubject Bidder(long row, Outcome outcome, params string[] preferences) =>
        new() { Row = row, Subject = Given.Subject() with { Name = "第" + row }, Decision = Decision(outcome, preferences) };

    /// <summary>The pairs by rows, as text.</summary>
    internal static IEnumerable<string> Pairs(params ScreenedSubject[] bidders) =>
        EqualBidders.Compare(bidders).Select(pair => $"{pair.Bidder.Row}>{pair.To.Row}: {string.Join(' ', pair.Because)}");
}
