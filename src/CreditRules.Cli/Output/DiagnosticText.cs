namespace CreditRules.Cli.Output;

/// <summary>Diagnostics as lines for a person.</summary>
internal static class DiagnosticText
{
    internal static void Write(Screen screen, IEnumerable<Diagnostic> diagnostics, Language language)
    {
        foreach (var diagnostic in diagnostics)
        {
            screen.Line(diagnostic.ToString(language), diagnostic.IsError ? Paint.Red : Paint.Yellow);
        }
    }
}
