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

    [Theory]
    [MemberData(nameof(EveryPage))]
    public void Every_link_of_a_page_leads_somewhere(string page) => Convention.Holds(
        from line in Repository.Lines(page)
        from target in line.Split("](").Skip(1).Select(rest => rest.Split(')', '#')[0])
        where target.Length > 0 && !target.Contains("://", StringComparison.Ordinal)
        where !Path.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(page)!, target))
        select $"{page} links to {target}, which isn't there");

    public static TheoryData<string> EveryPage { get; } = [.. Pages.All];
}
