using System.Globalization;
using CreditRules.Model;
using CreditRules.Tests.Conventions;

namespace CreditRules.Tests.Docs;

/// <summary>What the front page promises.</summary>
public class ReadMeTests
{
    private static readonly string[] Lines = Repository.Lines(Pages.ReadMe);

    [Fact]
    public void It_has_at_most_200_lines() => Assert.InRange(Lines.Length, 1, 200);

    [Fact]
    public void It_says_that_it_is_no_legal_advice() => Assert.Contains(Lines, line => line.Contains("**not legal advice**", StringComparison.Ordinal));

    [Theory]
    [InlineData("dotnet run --project src/CreditRules.Cli -- evaluate --subject samples/bidder.json --context samples/procurement.json")]
    [InlineData("dotnet test")]
    public void It_gives_the_two_commands_of_a_fresh_clone(string command) => Assert.Contains(command, Lines);

    [Fact]
    public void It_lists_every_shipped_rule_set_with_its_dates_and_evidence() => Assert.Equal(
        Shipped.Book.Content.RuleSets.Select(Row),
        Lines.Where(line => line.StartsWith("| `", StringComparison.Ordinal) && line.Contains('〔')));

    [Fact]
    public void It_counts_the_other_shipped_documents()
    {
        var content = Shipped.Book.Content;
        Assert.Contains(
            string.Create(CultureInfo.InvariantCulture, $"{content.Lists.Count} lists, {content.Measures.Count} measures, {content.Editions.Count} editions"),
            string.Join(' ', Lines),
            StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(EveryPage))]
    public void Every_link_of_a_page_leads_somewhere(string page) => Convention.Holds(
        from line in Repository.Lines(page)
        from target in line.Split("](").Skip(1).Select(rest => rest.Split(')', '#')[0])
        where target.Length > 0 && !target.Contains("://", StringComparison.Ordinal)
        where !Path.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(page)!, target))
        select $"{page} links to {target}, which isn't there");

    public static TheoryData<string> EveryPage { get; } = [.. Pages.All];

    private static string Row(RuleSet set)
    {
        var confirmed = set.Rules.Count(rule => rule.Evidence == Evidence.Confirmed);
        var lastDay = set.Effective.LastDay?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| `{set.Id}` | {set.Document.Number} | {set.Effective.From} | {lastDay} | {confirmed} | {set.Rules.Count - confirmed} |");
    }
}
