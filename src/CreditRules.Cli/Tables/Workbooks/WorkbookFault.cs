using CreditRules.Diagnostics;

namespace CreditRules.Cli.Tables.Workbooks;

/// <summary>Turns what goes wrong inside a workbook into a problem of the file.</summary>
internal static class WorkbookFault
{
    private static readonly Particular Damaged = new("文件已损坏，或不是 Excel 写出的形式", "the file is damaged, or not in the form that Excel writes");

    /// <summary>
    /// Does something with the workbook. A damaged or hostile file may make the reader fail in any way; whichever it is, it is
    /// the file's fault and says nothing more to a person.
    /// </summary>
    internal static T Guarded<T>(string name, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (exception is not CreditRulesException and not OutOfMemoryException)
        {
            throw TableProblems.Error(TableProblems.BrokenWorkbook, name, Damaged);
        }
    }
}
