using System.Globalization;
using CreditRules.Diagnostics;

namespace CreditRules.Cli.Reports;

/// <summary>Problems of writing reports: CR0331 onwards.</summary>
internal static class ReportProblems
{
    internal static readonly Problem TooManyRows = Problem.Error("CR0331",
        "一张工作表最多写 {0} 个主体；请改用 csv 或 jsonl", "a worksheet holds {0} subjects at most; write csv or jsonl instead");

    internal static readonly Problem TooManySections = Problem.Error("CR0332",
        "一个 HTML 文件最多详述 {0} 个主体；请改用 xlsx、csv 或 jsonl",
        "an HTML file tells of {0} subjects in detail at most; write xlsx, csv or jsonl instead");

    internal static readonly Problem TooManyLines = Problem.Error("CR0333",
        "一个 HTML 文件最多列出 {0} 个无限制的主体；请改用 xlsx、csv 或 jsonl",
        "an HTML file names {0} clear subjects at most; write xlsx, csv or jsonl instead");

    /// <summary>The problem as an exception.</summary>
    /// <param name="problem">Which limit was passed.</param>
    /// <param name="format">The format asked for.</param>
    /// <param name="most">The limit.</param>
    internal static CreditRulesException Exceeds(this Problem problem, string format, int most) => new(
    [
        new Diagnostic
        {
            Code = problem.Code,
            Severity = problem.Severity,
            File = format,
            Path = "$",
            Message = problem.Message(most.ToString(CultureInfo.InvariantCulture)),
        },
    ]);
}
