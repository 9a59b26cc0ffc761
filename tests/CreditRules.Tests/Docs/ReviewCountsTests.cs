using System.Globalization;
using CreditRules.Tests.Conventions;

namespace CreditRules.Tests.Docs;

/// <summary>The counts of the front page, between two marks, are those of the data; with CREDITRULES_APPROVE=1 they are written anew.</summary>
public sealed class ReviewCountsTests
{
    private const string Start = "<!-- shipped: written by the tests -->";
    private const string End = "<!-- /shipped -->";

    [Fact]
    public void The_front_page_counts_the_shipped_documents()
    {
        if (Approved.IsRewritten)
        {
            Pages.Rewrite(Pages.ReadMe, text => text[..(text.IndexOf(Start, StringComparison.Ordinal) + Start.Length)]
                + "\n" + Counts() + "\n" + text[text.IndexOf(End, StringComparison.Ordinal)..]);
        }

        var lines = Repository.Read(Pages.ReadMe).Split(Start)[1].Split(End)[0];
        Assert.True(lines.Trim() == Counts(), $"the counts of {Pages.ReadMe} are not those of the data; run the tests once with {Approved.Switch}=1");
    }

    private static string Counts()
    {
        var content = Shipped.Book.Content;
        return string.Join('\n',
        [
            "| | documents | confirmed | unconfirmed |", "|---|---|---|---|",
            .. ShippedCounts.All.Append(ShippedCounts.Total).Select(counts => string.Create(
                CultureInfo.InvariantCulture, $"| {counts.Title} | {counts.Sets.Count} | {counts.Confirmed} | {counts.Unconfirmed} |")),
            "",
            string.Create(CultureInfo.InvariantCulture, $"Beside them: {content.Lists.Count} lists, {content.Measures.Count} measures, {content.Editions.Count} editions of the regime gate."),
        ]);
    }
}
