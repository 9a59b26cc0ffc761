using CreditRules.Diagnostics;
using CreditRules.Format;

namespace CreditRules.Validation;

/// <summary>Collects what is wrong with one input and gives it its place in the text, where there is one.</summary>
internal sealed class InputReport(string name, SourceText? source)
{
    private readonly List<Diagnostic> _diagnostics = [];

    internal IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    internal void Add(Problem problem, string path, params Particular[] particulars)
    {
        var (line, column) = source is null ? (0, 0) : SourceLocator.Locate(source, path);
        _diagnostics.Add(new Diagnostic
        {
            Code = problem.Code,
            Severity = problem.Severity,
            File = source?.File ?? name,
            Path = path,
            Line = line,
            Column = column,
            Message = problem.Message(particulars),
        });
    }

    internal void Require(string path, string? code, IReadOnlyCollection<string> known, Problem problem)
    {
        if (code is not null && !known.Contains(code))
        {
            Add(problem, path, Mask.Word(code), Suggestion.Advice(code, known));
        }
    }
}
