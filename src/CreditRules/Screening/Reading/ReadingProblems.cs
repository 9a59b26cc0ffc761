using System.Globalization;
using CreditRules.Diagnostics;

namespace CreditRules.Screening;

/// <summary>Problems of a table as a whole: CR0501 onwards. None repeats what a record says.</summary>
internal static class ReadingProblems
{
    internal static readonly Problem TooLong = Problem.Error("CR0501",
        "{0}起的记录超过 1 MiB，多半是引号没有关闭；请检查该处的引号，或确认这是不是表格文件",
        "the record at {0} is longer than 1 MiB: most likely a quote was never closed; check the quotes there, or whether this is a table at all");

    internal static readonly Problem BadHeader = Problem.Error("CR0502",
        "表头的引号不成对；请改正{0}", "the quotes of the header don't pair; correct {0}");

    internal static readonly Problem ReadFailed = Problem.Error("CR0503",
        "读到{0}附近时出错；请检查磁盘或管道后重试", "reading failed near {0}; check the disk or the pipe and try again");

    internal static readonly Problem TooManyFields = Problem.Error("CR0504",
        "{0}的表头超过 512 列；请检查分隔符，或去掉多余的列",
        "the header at {0} has more than 512 columns; check the delimiter, or remove columns");

    /// <summary>The exception that tells a problem at a record of a table.</summary>
    internal static CreditRulesException At(Problem problem, DelimitedTable table, long number) => new(
    [
        new Diagnostic
        {
            Code = problem.Code,
            Severity = problem.Severity,
            File = table.Name,
            Path = "$",
            Message = problem.Message(Place(table.Unit, number)),
        },
    ]);

    /// <summary>A place in words: line 7.</summary>
    internal static Particular Place(RowUnit unit, long number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return unit switch
        {
            RowUnit.Line => new($"第 {text} 行", $"line {text}"),
            RowUnit.Row => new($"工作表第 {text} 行", $"row {text} of the worksheet"),
            _ => new($"第 {text} 项", $"item {text}"),
        };
    }
}
