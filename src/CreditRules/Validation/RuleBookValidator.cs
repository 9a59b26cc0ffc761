using CreditRules.Format;
using CreditRules.Model;
using CreditRules.Validation.Checks;

namespace CreditRules.Validation;

/// <summary>Runs every check over a rule book.</summary>
internal static class RuleBookValidator
{
    internal static readonly IReadOnlyList<Check> Checks =
    [
        new DuplicateIdCheck(),
        new UnknownCodeCheck(),
    ];

    /// <summary>Everything that is wrong, in order of file, line and code.</summary>
    internal static IReadOnlyList<Diagnostic> Validate(RuleBookContent book, IReadOnlyList<LoadedDocument> documents)
    {
        var report = new CheckReport(documents);
        foreach (var check in Checks)
        {
            check.Run(book, report);
        }

        return [.. report.Diagnostics
            .OrderBy(d => d.File, StringComparer.Ordinal)
            .ThenBy(d => d.Line)
            .ThenBy(d => d.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Path, StringComparer.Ordinal)];
    }
}
