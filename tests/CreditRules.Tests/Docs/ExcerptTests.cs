namespace CreditRules.Tests.Docs;

/// <summary>What counts as an honest excerpt, and what is made of a long output.</summary>
public class ExcerptTests
{
    [Theory]
    [InlineData("a|b|c", true)]
    [InlineData("a|…|c", true)]
    [InlineData("a|…", true)]
    [InlineData("  …|c", true)]
    [InlineData("…", true)]
    [InlineData("a|c", false)]
    [InlineData("a|b", false)]
    [InlineData("b|c", false)]
    [InlineData("a|b|…|c", false)]
    [InlineData("a|…|b|c", false)]
    [InlineData("a|b|c|…", false)]
    [InlineData("a|…|d", false)]
    [InlineData("c|…|a", false)]
    public void A_gap_stands_for_one_line_or_more(string block, bool isShown) =>
        Assert.Equal(isShown, Excerpt.Shows(block.Replace('|', '\n'), "a\nb\nc"));

    [Fact]
    public void A_short_output_is_shown_whole() => Assert.Equal(Long(11), Excerpt.Of(Long(11), "part 1:"));

    [Fact]
    public void Of_a_long_output_its_outline_stays_and_what_it_is_about()
    {
        var excerpt = Excerpt.Of(Long(40), "part 3:");

        Assert.Equal("Head\n  …\n  part 3:\n    of part 3\n  …\nTail", excerpt);
        Assert.True(Excerpt.Shows(excerpt, Long(40)));
    }

    [Theory]
    [InlineData("part")]
    [InlineData(null)]
    public void An_outline_too_long_is_cut_in_its_middle(string? about)
    {
        var excerpt = Excerpt.Of(Long(40), about);

        Assert.Equal(Excerpt.Longest, excerpt.Split('\n').Length);
        Assert.True(Excerpt.Shows(excerpt, Long(40)));
    }

    private static string Long(int parts) =>
        string.Join('\n', ["Head", .. Enumerable.Range(1, parts).SelectMany(part => (string[])[$"  part {part}:", $"    of part {part}"]), "Tail"]);
}
