using System.Globalization;
using System.Text.RegularExpressions;

namespace CreditRules.Diagnostics;

/// <summary>A kind of problem: its stable code, its severity and its texts, with numbered places for particulars.</summary>
internal sealed partial record Problem(string Code, DiagnosticSeverity Severity, string Zh, string En)
{
    internal static Problem Error(string code, string zh, string en) => new(code, DiagnosticSeverity.Error, zh, en);

    internal static Problem Warning(string code, string zh, string en) => new(code, DiagnosticSeverity.Warning, zh, en);

    internal LocalText Message(params Particular[] particulars) => new(
        string.Format(CultureInfo.InvariantCulture, Zh, Array.ConvertAll(particulars, p => (object)OneLine(p.Zh))),
        string.Format(CultureInfo.InvariantCulture, En, Array.ConvertAll(particulars, p => (object)OneLine(p.En))));

    // Particulars come from the author's text: a line break or a control character must not reach a log line,
    // nor a run of digits long enough to be a person's number.
    private static string OneLine(string text) => LongNumber().Replace(
        new string(Array.ConvertAll(Shorten(text).ToCharArray(), c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)),
        match => Mask.Number(match.Value));

    [GeneratedRegex("[0-9]{14,}[0-9Xx]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LongNumber();

    private static string Shorten(string text) => text.Length <= 200 ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[199]) ? 199 : 200), "…");
}
