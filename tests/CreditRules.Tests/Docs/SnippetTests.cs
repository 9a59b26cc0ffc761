using System.Reflection;
using CreditRules.Tests.Conventions;

namespace CreditRules.Tests.Docs;

/// <summary>Every block of C# is the text of a snippet that is compiled here, and prints what the page says.</summary>
public class SnippetTests
{
    private const string Folder = "tests/CreditRules.Tests/Docs/Snippets";

    private static readonly string[] Usings = ["using CreditRules;", "using Microsoft.Extensions.DependencyInjection;", ""];

    public static TheoryData<string> Blocks { get; } = Pages.Places(block => block.Language == "csharp");

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_is_the_snippet_that_it_names(string place)
    {
        var block = Pages.At(place);
        Assert.Equal(Text(block), string.Join('\n', block.Text.Split('\n').SkipWhile(Usings.Contains)));
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_snippet_runs_and_prints_what_the_page_says(string place)
    {
        var block = Pages.At(place);
        var snippet = typeof(SnippetTests).Assembly.GetType($"CreditRules.Tests.Docs.Snippets.{block.Word}", throwOnError: true)!;
        var printed = SnippetConsole.Capture(snippet.GetMethod("Run", BindingFlags.Static | BindingFlags.NonPublic)!.CreateDelegate<Action>());

        if (Pages.OutputOf(block) is { } output)
        {
            Output.Holds(output, printed);
        }
        else
        {
            Assert.Equal("", printed);
        }
    }

    [Fact]
    public void Every_snippet_stands_on_a_page() => Assert.Equal(
        Repository.Files(Folder, "*.cs").Select(Path.GetFileNameWithoutExtension),
        Pages.Blocks.Where(block => block.Language == "csharp").Select(block => block.Word).Distinct().Order(StringComparer.Ordinal));

    // The body of the one method, two levels further out.
    private static string Text(MarkdownBlock block) => string.Join('\n', Repository.Lines($"{Folder}/{block.Word}.cs")
        .SkipWhile(line => line != "    {").Skip(1)
        .TakeWhile(line => line != "    }")
        .Select(line => line.Length == 0 ? line : line[8..]));
}
