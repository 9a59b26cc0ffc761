using System.Text.Json.Nodes;
using CreditRules.Cli.Documents;
using CreditRules.Cli.Memoranda;
using CreditRules.Format;

namespace CreditRules.Tests.Cli;

public sealed class MemosTests
{
    [Theory]
    [InlineData(Language.Chinese, "memo-zh")]
    [InlineData(Language.English, "memo-en")]
    public void A_rule_set_is_told_rule_by_rule(Language language, string golden)
    {
        var files = Directory.GetFiles(Fixtures.Book, "*.json").Append(Fixtures.PathOf("book/memo/memo.json"));
        var book = DocumentSet.Read([.. files.Select(path => new SourceText(path, File.ReadAllBytes(path)))], withShipped: false).Content();

        var told = new MemoTeller(book, Assert.Single(book.RuleSets)).Tell(language);
        var listed = MemoSummary.Of(book.RuleSets[0]).Lines(language);

        Golden.Holds(golden, string.Join('\n', listed) + "\n\n" + told + "\n");
    }

    [Fact]
    public void The_list_names_every_shipped_rule_set()
    {
        var text = CliRun.Of("memos", "list");
        var json = CliRun.Of("memos", "list", "--format", "json");

        Assert.Equal((0, 0), (text.Code, json.Code));
        var ids = JsonNode.Parse(json.Out)!["memos"]!.AsArray().Select(memo => (string)memo!["id"]!).ToList();
        Assert.Contains("cn-2016-2798", ids);
        Assert.All(ids, id => Assert.Contains(id + "  ", text.Out));
    }

    [Fact]
    public void Every_shipped_rule_set_can_be_shown_in_both_languages()
    {
        foreach (var set in Memos.Load().Content.RuleSets)
        {
            foreach (var language in new[] { "zh", "en" })
            {
                var run = CliRun.Of("memos", "show", set.Id, "--lang", language);
                Assert.Equal((0, ""), (run.Code, run.Error));
                Assert.All(set.Rules, rule => Assert.Contains(rule.Id, run.Out));
            }
        }
    }

    [Fact]
    public void As_JSON_it_is_the_document()
    {
        var run = CliRun.Of("memos", "show", "cn-2016-2798", "--format", "json");

        var log = new ReadLog(new SourceText("memo.json", System.Text.Encoding.UTF8.GetBytes(run.Out)));
        Assert.Equal("cn-2016-2798", DocumentReader.Read(log)!.Document.Id);
    }

    [Theory]
    [InlineData("cn-2016-2798", "## 9. 条款“九” · `procurement` · 已核对原文 confirmed")]
    [InlineData("tax-major", "- **公开范围 disclosure**：`public`")]
    [InlineData("base-list-2021", "| 类别 category |")]
    public void As_Markdown_it_is_a_page_for_review(string id, string line)
    {
        var run = CliRun.Of("memos", "show", id, "--format", "markdown");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith("# ", run.Out);
        Assert.Contains(line, run.Out);
    }

    [Fact]
    public void A_list_has_one_text_for_people() =>
        Assert.Equal(CliRun.Of("memos", "show", "tax-major", "--format", "markdown").Out, CliRun.Of("memos", "show", "tax-major").Out);

    [Theory]
    [InlineData("memos", "list")]
    [InlineData("validate", "x")]
    public void Only_a_document_is_printed_for_review(params string[] command)
    {
        var run = CliRun.Of([.. command, "--format", "markdown"]);

        Assert.Equal((64, ""), (run.Code, run.Out));
        Assert.Contains("`memos show`", run.Error);
    }

    [Fact]
    public void An_unknown_id_suggests_one()
    {
        var run = CliRun.Of("memos", "show", "512000-2017-77");

        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.Contains("CR0321", run.Error);
        Assert.Contains("`512000-2017-7`", run.Error);
    }
}
