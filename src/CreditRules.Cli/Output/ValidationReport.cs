using CreditRules.Model;

namespace CreditRules.Cli.Output;

/// <summary>What a check of documents found, in order of file and place.</summary>
internal sealed record ValidationReport
{
    internal ValidationReport(IEnumerable<Diagnostic> diagnostics) => Diagnostics = diagnostics
        .OrderBy(diagnostic => diagnostic.File, StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Line)
        .ThenBy(diagnostic => diagnostic.Column)
        .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Path, StringComparer.Ordinal)
        .ToValueList();

    internal ValueList<Diagnostic> Diagnostics { get; }

    internal int Errors => Diagnostics.Count(diagnostic => diagnostic.IsError);

    internal int Warnings => Diagnostics.Count - Errors;

    internal string Summary(int files, Language language) => language == Language.English
        ? $"{files} files: {Errors} errors, {Warnings} warnings"
        : $"{files} 个文件：{Errors} 个错误，{Warnings} 个警告";
}
