namespace CreditRules.Diagnostics;

/// <summary>How grave a diagnostic is.</summary>
internal enum DiagnosticSeverity
{
    /// <summary>Worth a look; the rule book loads.</summary>
    Warning,

    /// <summary>The rule book doesn't load, or the input isn't accepted.</summary>
    Error,
}
