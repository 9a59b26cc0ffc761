using System.Text.RegularExpressions;
using CreditRules.Tests.Conventions;

namespace CreditRules.Tests.Docs;

/// <summary>A fenced block of a page: <c>```language word word</c>, then its text.</summary>
internal sealed record MarkdownBlock(string File, int Line, string Language, IReadOnlyList<string> Words, string Text)
{
    /// <summary>What the block is, or names: the first word after the language.</summary>
    public string? Word => Words.Count > 0 ? Words[0] : null;

    public string Place => $"{File}:{Line}";

    /// <summary>The file that the block is, for the commands of its page: <c>file=PATH</c>.</summary>
    public string? FileName => Value("file=");

    /// <summary>What a word of the block says: <c>exit=2</c>.</summary>
    public string? Value(string word) => Words.FirstOrDefault(other => other.StartsWith(word, StringComparison.Ordinal))?[word.Length..];

    /// <summary>Every block of a page, in order.</summary>
    public static IReadOnlyList<MarkdownBlock> Of(string file)
    {
        var blocks = new List<MarkdownBlock>();
        var lines = Repository.Lines(file);
        for (var line = 0; line < lines.Length; line++)
        {
            if (!lines[line].StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            var start = line;
            var text = new List<string>();
            while (lines[++line] != "```")
            {
                text.Add(lines[line]);
            }

            var info = Regex.Split(lines[start][3..].Trim(), " +", RegexOptions.None, TimeSpan.FromSeconds(1));
            blocks.Add(new MarkdownBlock(file, start + 1, info[0], info[1..], string.Join('\n', text)));
        }

        return blocks;
    }
}
