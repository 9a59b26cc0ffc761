using CreditRules.Diagnostics;
using CreditRules.Format;
using CreditRules.Model;

namespace CreditRules.Validation;

/// <summary>Collects what the checks find and gives it its place in the document's text.</summary>
internal sealed class CheckReport
{
    private readonly Dictionary<IDocument, SourceText?> _sources = new(ReferenceEqualityComparer.Instance);
    private readonly List<Diagnostic> _diagnostics = [];

    internal CheckReport(IEnumerable<LoadedDocument> documents)
    {
        foreach (var (document, source) in documents)
        {
            _sources[document] = source;
        }
    }

    internal IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    internal void Add(Problem problem, IDocument document, string path, params Particular[] particulars)
    {
        var source = _sources.GetValueOrDefault(document);
        var (line, column) = source is null ? (0, 0) : SourceLocator.Locate(source, path);
        _diagnostics.Add(new Diagnostic
        {
            Code = problem.Code,
            Severity = problem.Severity,
            File = source?.File ?? document.Id,
            Path = path,
            Line = line,
            Column = column,
            Message = problem.Message(particulars),
        });
    }
}
