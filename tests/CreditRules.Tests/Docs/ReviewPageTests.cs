using System.Globalization;
using System.Text.Json;
using CreditRules.Tests.Conventions;

namespace CreditRules.Tests.Docs;

/// <summary>The pages under docs/memos are what the data says; with CREDITRULES_APPROVE=1 they are written anew.</summary>
public sealed class ReviewPageTests
{
    private static string Folder => Path.Combine(Repository.Root, ReviewPages.Folder);

    [Fact]
    public void The_pages_are_up_to_date_and_none_is_left_over()
    {
        if (Approved.IsRewritten)
        {
            Rewrite();
        }

        var files = Directory.GetFiles(Folder, "*.md").ToDictionary(path => Path.GetFileName(path)!, File.ReadAllText, StringComparer.Ordinal);
        Convention.Holds(ReviewPages.All.Where(page => files.GetValueOrDefault(page.Key) != page.Value).Select(page => page.Key)
            .Concat(files.Keys.Where(file => !ReviewPages.All.ContainsKey(file)))
            .Select(file => $"{ReviewPages.Folder}/{file} is not what the data says; run the tests once with {Approved.Switch}=1 and review the diff"));
    }

    [Fact]
    public void The_catalogue_counts_what_the_files_hold()
    {
        var counted = Repository.Files("src/CreditRules.Memos/data", "memo.json").Select(Count).ToArray();
        var rows = ReviewPages.All["README.md"].Split('\n').Select(line => line.Split('|').Select(cell => cell.Trim()).ToArray()).ToArray();

        var total = Assert.Single(rows, cells => cells.Length > 4 && cells[1] == "合计 Total");
        Assert.Equal(
            new[] { counted.Length, counted.Sum(count => count.Confirmed), counted.Sum(count => count.Unconfirmed) }.Select(Number),
            total[2..5]);
        Assert.All(counted, count =>
        {
            var row = Assert.Single(rows, cells => cells.Length > 7 && cells[1].StartsWith($"[`{count.Id}`]", StringComparison.Ordinal));
            Assert.Equal([Number(count.Confirmed), Number(count.Unconfirmed)], row[6..8]);
        });
    }

    [Fact]
    public void A_national_memorandum_is_shipped_or_says_why_not()
    {
        var numbers = Shipped.Book.Content.RuleSets.Select(set => set.Document.Number).ToHashSet(StringComparer.Ordinal);
        Convention.Holds(NationalMemo.All
            .Where(memo => (memo.Missing is null) != (memo.Number is { } number && numbers.Contains(number)))
            .Select(memo => $"{memo.Title} ({memo.Number}): {(memo.Missing is null ? "not shipped, and no reason given" : "shipped, and said to be missing")}"));
    }

    [Fact]
    public void A_page_names_every_rule_of_its_document() => Convention.Holds(
        from set in Shipped.Book.Content.RuleSets
        from rule in set.Rules
        where !ReviewPages.All[set.Id + ".md"].Contains($"`{rule.Id}`", StringComparison.Ordinal)
        select set.Reference(rule) + " is not on its page");

    [Fact]
    public void Every_link_leads_to_a_page() => Convention.Holds(
        from page in ReviewPages.All
        from target in page.Value.Split("](").Skip(1).Select(rest => rest.Split(')')[0])
        where !ReviewPages.All.ContainsKey(target)
        select $"{page.Key} links to {target}, which isn't there");

    private static void Rewrite()
    {
        Directory.CreateDirectory(Folder);
        foreach (var path in Directory.GetFiles(Folder, "*.md").Where(path => !ReviewPages.All.ContainsKey(Path.GetFileName(path)!)))
        {
            File.Delete(path);
        }

        foreach (var (file, text) in ReviewPages.All)
        {
            Approved.Write(Path.Combine(Folder, file), text);
        }
    }

    // Read apart from the product.
    private static (string Id, int Confirmed, int Unconfirmed) Count(string path)
    {
        using var json = JsonDocument.Parse(Repository.Read(path));
        var evidence = json.RootElement.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("evidence").GetString()).ToArray();
        return (json.RootElement.GetProperty("id").GetString()!, evidence.Count(word => word == "confirmed"), evidence.Count(word => word == "unconfirmed"));
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
