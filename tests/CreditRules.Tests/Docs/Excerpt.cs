namespace CreditRules.Tests.Docs;

/// <summary>Part of an output: whole lines in their order, and a line <c>…</c> for every gap, never for nothing.</summary>
internal static class Excerpt
{
    /// <summary>The longest output that a page shows whole, and the longest excerpt.</summary>
    public const int Longest = 25;

    private const string Gap = "…";

    /// <summary>Whether a block shows the output, wholly or as an excerpt that leaves out nothing without saying so.</summary>
    public static bool Shows(string block, string output) => Shows(block.Split('\n'), output.Split('\n').AsSpan());

    /// <summary>
    /// The output, if it is short. Else its outline: the lines that aren't indented, and below them only the parts that
    /// name what the excerpt is about; and of an outline that is still too long, its beginning and its end.
    /// </summary>
    public static string Of(string output, string? about)
    {
        var lines = output.Split('\n');
        if (lines.Length > Longest && about is not null)
        {
            lines = Kept(lines, Outline(lines, about));
        }

        if (lines.Length > Longest)
        {
            lines = Kept(lines, lines.Select((_, at) => Math.Min(at, lines.Length - 1 - at) < Longest / 2));
        }

        return string.Join('\n', lines);
    }

    private static bool Shows(ReadOnlySpan<string> block, ReadOnlySpan<string> output)
    {
        if (block.IsEmpty || output.IsEmpty)
        {
            return block.IsEmpty && output.IsEmpty;
        }

        return IsGap(block[0])
            ? Shows(block[1..], output[1..]) || Shows(block, output[1..])
            : block[0] == output[0] && Shows(block[1..], output[1..]);
    }

    // A part: a line one level in, with the lines further in that follow it.
    private static IEnumerable<bool> Outline(string[] lines, string about)
    {
        var part = 0;
        var parts = lines.Select(line => Depth(line) <= 2 ? ++part : part).ToArray();
        var named = parts.Where((_, at) => lines[at].Contains(about, StringComparison.Ordinal)).ToHashSet();
        return lines.Select((line, at) => Depth(line) == 0 || named.Contains(parts[at]));
    }

    // A gap stands as far in as the first line that it stands for.
    private static string[] Kept(string[] lines, IEnumerable<bool> kept)
    {
        var shown = lines.Zip(kept, (line, isKept) => isKept ? line : new string(' ', Depth(line)) + Gap).ToArray();
        return [.. shown.Where((line, at) => at == 0 || !IsGap(line) || !IsGap(shown[at - 1]))];
    }

    private static bool IsGap(string line) => line.AsSpan().Trim() is Gap;

    private static int Depth(string line) => line.Length - line.TrimStart(' ').Length;
}
