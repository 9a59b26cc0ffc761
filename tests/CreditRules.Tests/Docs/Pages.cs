using CreditRules.Tests.Conventions;

namespace CreditRules.Tests.Docs;

/// <summary>The pages whose blocks are executed.</summary>
internal static class Pages
{
    public const string ReadMe = "README.md";

    public const string Format = "docs/rule-set-format.md";

    // The page of diagnostics shows what is wrong, on purpose.
    private const string Diagnostics = "docs/diagnostics.md";

    private static readonly Lock Writing = new();

    public static IReadOnlyList<string> All { get; } =
        [ReadMe, .. Repository.Files("docs", "*.md").Where(file => file != Diagnostics && !file.StartsWith(ReviewPages.Folder, StringComparison.Ordinal)), .. Repository.Files("nuget", "*.md")];

    public static IReadOnlyList<MarkdownBlock> Blocks { get; } = [.. All.SelectMany(MarkdownBlock.Of)];

    /// <summary>A block by its place.</summary>
    public static MarkdownBlock At(string place) => Blocks.Single(block => block.Place == place);

    /// <summary>The block that shows what another one prints: the next one, if it is marked as output.</summary>
    public static MarkdownBlock? OutputOf(MarkdownBlock block) =>
        Blocks.SkipWhile(other => other != block).Skip(1).FirstOrDefault() is { Word: "output" } next && next.File == block.File ? next : null;

    /// <summary>
    /// Puts another text into a block. Its page is read anew, for other blocks of it may have been rewritten since, and the
    /// block is found by where it stands among the others.
    /// </summary>
    public static void Rewrite(MarkdownBlock block, string text)
    {
        lock (Writing)
        {
            var number = Blocks.Where(other => other.File == block.File).TakeWhile(other => other != block).Count();
            var now = MarkdownBlock.Of(block.File)[number];
            var lines = Repository.Lines(block.File);
            Approved.Write(
                Path.Combine(Repository.Root, block.File),
                string.Join('\n', [.. lines[..now.Line], text, .. lines[(now.Line + now.Text.Split('\n').Length)..]]) + "\n");
        }
    }

    /// <summary>Puts another text into a page, while no block of it is rewritten.</summary>
    public static void Rewrite(string page, Func<string, string> change)
    {
        lock (Writing)
        {
            Approved.Write(Path.Combine(Repository.Root, page), change(Repository.Read(page)));
        }
    }

    public static TheoryData<string> Places(Func<MarkdownBlock, bool> which) => [.. Blocks.Where(which).Select(block => block.Place)];
}
