using CreditRules.Diagnostics;
using CreditRules.Format;
using CreditRules.Format.Shapes;

namespace CreditRules.Cli.Output;

/// <summary>What a report of diagnostics looks like in JSON.</summary>
internal static class ValidationReportShape
{
    private static readonly IntegerShape Count = new(0, int.MaxValue);

    private static readonly WordShape<DiagnosticSeverity> Severity =
        new((DiagnosticSeverity.Error, "error"), (DiagnosticSeverity.Warning, "warning"));

    private static readonly ObjectShape<Diagnostic> DiagnosticShape = new("diagnostic", o =>
    {
        var code = o.Required("code", TextShape.Any, d => d.Code);
        var severity = o.Required("severity", Severity, d => d.Severity);
        var file = o.Required("file", TextShape.Any, d => d.File);
        var path = o.Required("path", TextShape.Any, d => d.Path);
        var line = o.Required("line", Count, d => d.Line);
        var column = o.Required("column", Count, d => d.Column);
        var message = o.Required("message", LocalTextShape.Instance, d => d.Message);
        return v => new Diagnostic
        {
            Code = v.Get(code),
            Severity = v.Get(severity),
            File = v.Get(file),
            Path = v.Get(path),
            Line = v.Get(line),
            Column = v.Get(column),
            Message = v.Get(message),
        };
    });

    // Invariant: below what it is made of, since static fields are made from top to bottom.
    internal static readonly ObjectShape<ValidationReport> Instance = new("validation", o =>
    {
        var diagnostics = o.Required("diagnostics", new ListShape<Diagnostic>(DiagnosticShape), r => r.Diagnostics);
        o.Required("errors", Count, r => r.Errors);
        o.Required("warnings", Count, r => r.Warnings);
        return v => new ValidationReport(v.Get(diagnostics));
    });
}
