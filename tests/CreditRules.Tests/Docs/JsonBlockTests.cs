using CreditRules.Format;
using CreditRules.Format.Shapes;
using CreditRules.Tests.Conventions;

namespace CreditRules.Tests.Docs;

/// <summary>Every block of JSON is what its info string says, and reads without a diagnostic.</summary>
public class JsonBlockTests
{
    public static TheoryData<string> Blocks { get; } = Pages.Places(block => block.Language == "json");

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_reads_as_what_it_says_it_is(string place)
    {
        var block = Pages.At(place);
        Assert.True(block.Word is not null, $"{place} doesn't say what it is: one of {string.Join(", ", BlockKind.All.Keys)}, output");
        if (block.Word is "output" or "broken")
        {
            return;
        }

        var kind = Assert.Contains(block.Word, BlockKind.All);
        Convention.Holds(kind(BlockKind.Source(place, block.Text)).Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void The_decision_of_the_format_page_is_the_one_on_its_subject_in_its_context_by_the_rule_sets_that_it_names()
    {
        MarkdownBlock Only(string word) => Assert.Single(Pages.Blocks, block => block.File == Pages.Format && block.Word == word && block.Words.Contains("asked"));

        var block = Only("decision");
        var book = Shipped.BookOf(block.Value("by=")!.Split(','));
        var decision = book.Evaluate(CreditJson.ReadSubject(Only("subject").Text), CreditJson.ReadContext(Only("context").Text));
        var shown = Shown.Of(CompactJson.Of(CreditJson.Write(decision)));
        if (Approved.IsRewritten)
        {
            Pages.Rewrite(block, shown);
        }
        else
        {
            Assert.Equal(shown, block.Text);
        }
    }

    [Fact]
    public void The_rule_of_the_read_me_is_the_shipped_one_without_its_note()
    {
        var block = Assert.Single(Pages.Blocks, block => block.File == Pages.ReadMe && block.Word == "rule");
        Assert.True(DocumentReader.TryRead(new ReadLog(BlockKind.Source(block.Place, block.Text)), RuleShape.Instance, out var rule));
        Assert.Equal(Shipped.Book.Content.Rules["cn-2016-2798#procurement"].Rule with { Note = null }, rule);
        Assert.Equal(6, block.Text.Split('\n').Length);
    }
}
