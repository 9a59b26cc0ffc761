using CreditRules.Tests.Conventions;

namespace CreditRules.Tests.Docs;

/// <summary>A block that shows what was printed: compared, or rewritten where what is approved is.</summary>
internal static class Output
{
    public static void Holds(MarkdownBlock block, string printed)
    {
        var output = Shown.Of(printed);
        if (Approved.IsRewritten)
        {
            Pages.Rewrite(block, IsShort(block) && Excerpt.Shows(block.Text, output) ? block.Text : Excerpt.Of(output, AboutOf(block)));
            return;
        }

        Assert.True(IsShort(block), $"{block.Place} has more than {Excerpt.Longest} lines; {HowTo}");
        Assert.True(Excerpt.Shows(block.Text, output), $"{block.Place} doesn't show what is printed; {HowTo}. It is:\n{output}");
    }

    private static string HowTo => $"run the tests once with {Approved.Switch}=1 and review the page";

    // What an excerpt of the output must not leave out: `about=CODE` after the word `output`.
    private static string? AboutOf(MarkdownBlock block) => block.Value("about=");

    private static bool IsShort(MarkdownBlock block) => block.Text.Count(letter => letter == '\n') < Excerpt.Longest;
}
