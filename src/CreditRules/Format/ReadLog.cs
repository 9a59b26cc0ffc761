using CreditRules.Diagnostics;

namespace CreditRules.Format;

/// <summary>Collects every problem of one source, so that an author sees all of them at once.</summary>
internal sealed class ReadLog(SourceText source)
{
    // A text with more problems than this is no document; a hostile one could have millions.
    private const int MaxDiagnostics = 10_000;

    private readonly List<Diagnostic> _diagnostics = [];

    internal SourceText Source { get; } = source;

    /// <summary>Every problem, in order of place.</summary>
    internal IReadOnlyList<Diagnostic> Diagnostics => [.. _diagnostics.OrderBy(d => d.Line).ThenBy(d => d.Column)];

    internal bool HasErrors => _diagnostics.Exists(d => d.IsError);

    /// <summary>Whether nothing more is kept.</summary>
    internal bool IsFull => _diagnostics.Count >= MaxDiagnostics;

    internal void Add(Problem problem, string path, int offset, params Particular[] particulars)
    {
        if (IsFull)
        {
            return;
        }

        var (line, column) = Source.Position(offset);
        _diagnostics.Add(new Diagnostic
        {
            Code = problem.Code,
            Severity = problem.Severity,
            File = Source.File,
            Path = path,
            Line = line,
            Column = column,
            Message = problem.Message(particulars),
        });
    }
}
