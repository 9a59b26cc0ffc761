using CreditRules.Diagnostics;
using CreditRules.Evaluation;
using CreditRules.Format;
using CreditRules.Format.Shapes;
using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>The answer to a line, as a line: <c>{ "check": […], "decision": {…} }</c> or <c>{ "error": {…} }</c>.</summary>
internal static class FilterAnswer
{
    private static readonly ObjectShape<Diagnostic> Error = new("error", o =>
    {
        var code = o.Required("code", TextShape.Any, d => d.Code);
        var path = o.Required("path", TextShape.Any, d => d.Path);
        var message = o.Required("message", LocalTextShape.Instance, d => d.Message);
        return v => new Diagnostic
        {
            Code = v.Get(code),
            Path = v.Get(path),
            Message = v.Get(message),
            Severity = DiagnosticSeverity.Error,
            File = "line",
        };
    });

    private static readonly ObjectShape<Diagnostic> Line = new("errorLine", o =>
    {
        var error = o.Required("error", Error, d => d);
        return v => v.Get(error);
    });

    internal static byte[] Of(Problem problem) => Of(BulkProblems.Told("line", problem));

    internal static byte[] Of(Diagnostic diagnostic) => [.. JsonText.Write(Line, diagnostic, indented: false), (byte)'\n'];

    internal static void Add(Utf8Buffer buffer, ScreenedSubject subject)
    {
        buffer.Add("{\"check\":["u8);
        buffer.Add(string.Join(',', subject.Checks.Select(reason => $"\"{ResultText.Word(reason)}\"")));
        buffer.Add("],\"decision\":"u8);
        buffer.Add(JsonText.Write(DecisionShape.Instance, subject.Decision, indented: false));
        buffer.Add("}\n"u8);
    }
}
