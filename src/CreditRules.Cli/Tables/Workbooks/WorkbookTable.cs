using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using CreditRules.Diagnostics;
using CreditRules.Format;
using CreditRules.Screening;
using ExcelDataReader;

namespace CreditRules.Cli.Tables.Workbooks;

/// <summary>Opens one worksheet of a workbook as a table; its first row that isn't empty is the header.</summary>
internal static class WorkbookTable
{
    /// <exception cref="CreditRulesException">The workbook can't be read, or has no such worksheet.</exception>
    internal static DelimitedTable Open<TColumn>(
        Stream file, string name, TableRequest request, ColumnNames<TColumn> names, ConcurrentQueue<Diagnostic> warnings)
        where TColumn : struct, Enum
    {
        // The reader of workbooks asks for an old code page, for files of a form that isn't read here.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        WorkbookGuard.Check(file, name, request.Limits);
        var reader = WorkbookFault.Guarded(name, () => ExcelReaderFactory.CreateOpenXmlReader(file, new ExcelReaderConfiguration { LeaveOpen = false }));
        try
        {
            var sheet = WorkbookFault.Guarded(name, () => Select(reader, request.Worksheet, name, warnings));
            var traits = WorkbookFault.Guarded(name, () => WorkbookTraits.Of(request.Path, sheet));
            var content = new WorkbookStream<TColumn>(reader, names, name, traits);
            if (!content.TryBegin())
            {
                throw TableProblems.Error(TableProblems.EmptyTable, name, new Particular($"工作表 `{sheet}` ", $"the worksheet `{sheet}`"));
            }

            return new DelimitedTable { Name = name, Content = content, Delimiter = (byte)',', Unit = RowUnit.Row, HeaderNumber = content.HeaderRow };
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    private static string Select(IExcelDataReader reader, string? asked, string name, ConcurrentQueue<Diagnostic> warnings)
    {
        var sheets = new List<string>();
        do
        {
            if (asked is null ? reader.VisibleState == "visible" : reader.Name == asked)
            {
                if (asked is null && reader.ResultsCount > 1)
                {
                    var others = (reader.ResultsCount - 1).ToString(CultureInfo.InvariantCulture);
                    warnings.Enqueue(TableProblems.Of(TableProblems.OtherWorksheets, name, reader.Name, others));
                }

                return reader.Name;
            }

            sheets.Add(reader.Name);
        }
        while (reader.NextResult());

        throw TableProblems.Error(TableProblems.NoWorksheet, name, asked ?? "", Suggestion.Advice(asked ?? "", sheets));
    }
}
