using CreditRules.Diagnostics;

namespace CreditRules;

/// <summary>One problem of a document or an input: what, where and what to do.</summary>
/// <remarks>Immutable, thread-safe, compared by value. Messages carry no personal data.</remarks>
public sealed record Diagnostic
{
    /// <summary>The stable code, <c>CR</c> and four digits; explained in <c>docs/diagnostics.md</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Whether it keeps the rule book from loading, or the input from being accepted; else it is a warning.</summary>
    public bool IsError => Severity == DiagnosticSeverity.Error;

    /// <summary>The file, or the name under which the text was handed over.</summary>
    public required string File { get; init; }

    /// <summary>The place in the JSON, such as <c>$.rules[0].when</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The line, from 1; 0 where no place is known.</summary>
    public int Line { get; init; }

    /// <summary>The column in characters, from 1; 0 where no place is known.</summary>
    public int Column { get; init; }

    /// <summary>What is wrong and what to do.</summary>
    public required LocalText Message { get; init; }

    internal DiagnosticSeverity Severity { get; init; } = DiagnosticSeverity.Error;

    /// <summary>One line in English: file, line, column, severity, code, message, path.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>One line: file, line and column where there is a place, severity, code, message, path.</summary>
    /// <param name="language">The language of the message.</param>
    public string ToString(Language language) =>
        $"{File}{(Line > 0 ? $"({Line},{Column})" : "")}: {(IsError ? "error" : "warning")} {Code}: {Message.In(language)} [{Path}]";
}
