using CreditRules.Tests.Conventions;

namespace CreditRules.Tests.Docs;

/// <summary>The pages whose blocks are executed.</summary>
internal static class Pages
{
    public const string ReadMe = "README.md";

    public const string Format = "docs/rule-set-format.md";

    // The page of diagnostics shows what is wrong, on purpose.
    private const string Diagnostics = "docs/diagnostics.md";

    public static IReadOnlyList<string> All { get; } =
        [ReadMe, .. Repository.Files("docs", "*.md").Where(file => file != Diagnostics), .. Repository.Files("nuget", "*.md")];

    public static IReadOnlyList<MarkdownBlock> Blocks { get; } = [.. All.SelectMany(MarkdownBlock.Of)];

    /// <summary>A block by its place.</summary>
    public static MarkdownBlock At(string place) => Blocks.Single(block => block.Place == place);

    /// <summary>The block that shows what another one prints: the next one, if it is marked as output.</summary>
    public static MarkdownBlock? OutputOf(MarkdownBlock block) =>
        Blocks.SkipWhile(other => other != block).Skip(1).FirstOrDefault() is { Word: "output" } next && next.File == block.File ? next : null;

    public static TheoryData<string> Places(Func<MarkdownBlock, bool> which) => [.. Blocks.Where(which).Select(block => block.Place)];
}
