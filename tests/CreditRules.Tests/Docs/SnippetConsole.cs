namespace CreditRules.Tests.Docs;

/// <summary>What a snippet writes to instead of the console: each test reads its own.</summary>
internal static class SnippetConsole
{
    private static readonly AsyncLocal<StringWriter?> Current = new();

    public static void WriteLine(object? value) => Current.Value!.Write(value + "\n");

    /// <summary>Runs a snippet and gives what it wrote.</summary>
    public static string Capture(Action snippet)
    {
        using var writer = new StringWriter();
        Current.Value = writer;
        snippet();
        Current.Value = null;
        return writer.ToString();
    }
}
