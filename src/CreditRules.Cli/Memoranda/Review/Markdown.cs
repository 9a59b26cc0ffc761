using CreditRules.Explaining;

namespace CreditRules.Cli.Memoranda.Review;

/// <summary>Lines of Markdown.</summary>
internal static class Markdown
{
    /// <summary>The Chinese text, and the English one beside it where it says more.</summary>
    internal static string Both(LocalText text) => Plain(text.Zh == text.En ? text.Zh : $"{text.Zh} · {text.En}");

    /// <summary>Text that Markdown leaves alone: marks of its own and line ends are taken from it.</summary>
    internal static string Plain(string text) => string.Concat(text.Select(character => character switch
    {
        '\n' or '\r' => " ",
        '\\' or '|' or '*' or '_' or '[' or ']' or '`' or '#' => "\\" + character,
        '<' => "&lt;",
        _ => character.ToString(),
    }));

    internal static string Code(string code) => $"`{code}`";

    internal static string Coded(LocalText? title, string code) => title is null ? Code(code) : $"{Both(title)}（{Code(code)}）";

    /// <summary>A row of a table; cells are Markdown already.</summary>
    internal static string Row(params IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    /// <summary>A heading row and the line below it.</summary>
    internal static IEnumerable<string> Head(params string[] cells) => [Row(cells), $"|{string.Concat(cells.Select(_ => "---|"))}"];

    internal static string Item(string label, string text) => $"- **{label}**：{text}";

    /// <summary>Nothing where there is nothing to say.</summary>
    internal static IEnumerable<string> Items(string label, IEnumerable<string> texts)
    {
        var all = texts.ToArray();
        return all.Length == 0 ? [] : [Item(label, string.Join("、", all))];
    }

    /// <summary>What stands in steps, as a list below an item.</summary>
    internal static IEnumerable<string> Nested(IEnumerable<ExplanationStep> steps, int depth = 1) => steps.SelectMany(step =>
        Nested(step.Steps, depth + 1).Prepend($"{new string(' ', 2 * depth)}- {Plain(step.Text.Zh)}"));

    /// <summary>An address as a link, anything else as text.</summary>
    internal static string Source(string source) =>
        source.StartsWith("http", StringComparison.Ordinal) && !source.Contains(' ') ? $"<{source}>" : Plain(source);

    internal static IEnumerable<string> Note(LocalText? note) => note is null ? [] :
        note.Zh == note.En ? ["", Plain(note.Zh)] : ["", Plain(note.Zh), "", Plain(note.En)];
}
