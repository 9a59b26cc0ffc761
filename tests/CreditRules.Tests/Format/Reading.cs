using System.Text;
using CreditRules.Format;

namespace CreditRules.Tests.Format;

/// <summary>Short ways to hand a text to the reader and look at what it says.</summary>
internal static class Reading
{
    /// <summary>The least that a rule set needs, with a place for more members, each followed by a comma.</summary>
    public static string RuleSet(string members = "", string rules = "") => $$"""
        { {{members}}
          "$schema": "ruleset.schema.json", "format": 1, "id": "cn-2016-1", "version": "1.0.0", "region": "000000",
          "title": { "zh": "备忘录", "en": "A memo" }, "document": { "number": "发改财金〔2016〕1号" },
          "effective": { "from": "2016-12-30" }, "rules": [ {{rules}} ] }
        """;

    /// <summary>A rule with this condition.</summary>
    public static string Rule(string when) =>
        $$"""{ "id": "a", "evidence": "confirmed", "when": {{when}}, "then": [ { "measure": "m", "binding": "mandatory" } ] }""";

    public static IReadOnlyList<Diagnostic> Problems(string text) => Problems(Encoding.UTF8.GetBytes(text));

    public static IReadOnlyList<Diagnostic> Problems(byte[] bytes)
    {
        var log = new ReadLog(new SourceText("memo.json", bytes));
        var document = DocumentReader.Read(log);
        Assert.Equal(document is null, log.HasErrors);
        return log.Diagnostics;
    }

    public static Diagnostic OnlyProblem(string text) => Assert.Single(Problems(text));

    public static Diagnostic OnlyProblem(byte[] bytes) => Assert.Single(Problems(bytes));

    /// <summary>Takes the mark out of a text and tells the line and the character column at which it stood.</summary>
    public static (string Text, int Line, int Column) Unmark(string marked, string mark = "⟦")
    {
        var at = marked.IndexOf(mark, StringComparison.Ordinal);
        var before = marked[..at];
        var line = before.Count(c => c == '\n') + 1;
        var column = before[(before.LastIndexOf('\n') + 1)..].EnumerateRunes().Count() + 1;
        return (before + marked[(at + mark.Length)..], line, column);
    }

    public static (int Line, int Column) Place(this Diagnostic diagnostic) => (diagnostic.Line, diagnostic.Column);
}
