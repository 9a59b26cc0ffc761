using System.Collections.Concurrent;
using CreditRules.Cli.Documents;
using CreditRules.Cli.Tables.Records;
using CreditRules.Cli.Tables.Workbooks;
using CreditRules.Diagnostics;
using CreditRules.Screening;

namespace CreditRules.Cli.Tables;

/// <summary>Opens tables of every form as the one form in which screening reads them.</summary>
internal static class TableFile
{
    private const string InputName = "stdin";

    /// <summary>Opens a table. What is wrong further on is thrown by its content while that is read.</summary>
    /// <param name="request">Which table.</param>
    /// <param name="names">What its columns, or the members of its objects, are called.</param>
    /// <param name="input">Standard input.</param>
    /// <param name="warnings">Where warnings go, those too that are found while the table is read.</param>
    /// <exception cref="CreditRulesException">The table can't be read.</exception>
    internal static DelimitedTable Open<TColumn>(
        TableRequest request, ColumnNames<TColumn> names, Stream input, ConcurrentQueue<Diagnostic> warnings)
        where TColumn : struct, Enum
    {
        var isInput = request.Path == InputFiles.Standard;
        var name = request.Name ?? (isInput ? InputName : request.Path);
        var format = request.Format ?? (isInput ? TableFormat.Csv : FormatOf(request.Path));
        var stream = isInput ? input : OpenFile(request.Path);
        try
        {
            return format == TableFormat.Xlsx && (isInput || !stream.CanSeek) ? throw TableProblems.Error(TableProblems.WorkbookFromInput, name)
                : format == TableFormat.Xlsx
                ? WorkbookTable.Open(stream, name, request, names, warnings)
                : OpenText(stream, name, format, request.Encoding, names, warnings);
        }
        catch (Exception exception)
        {
            stream.Dispose();
            if (InputFiles.IsUnreadable(exception))
            {
                throw Unreadable(name, exception);
            }

            throw;
        }
    }

    private static DelimitedTable OpenText<TColumn>(
        Stream stream, string name, TableFormat format, TextEncoding encoding, ColumnNames<TColumn> names, ConcurrentQueue<Diagnostic> warnings)
        where TColumn : struct, Enum
    {
        var head = TextHead.Read(stream, name);
        var isGb18030 = head.IsGb18030(encoding, warnings);
        var (text, length) = Rewind(stream, head);
        var utf8 = isGb18030 ? new Gb18030Stream(text, name) : text;
        if (format is TableFormat.Csv or TableFormat.Tsv)
        {
            var isTsv = format == TableFormat.Tsv;
            return new DelimitedTable
            {
                Name = name,
                Content = utf8,
                Delimiter = isTsv ? (byte)'\t' : (byte)',',
                IsQuoted = !isTsv,
                Unit = RowUnit.Line,
                Length = isGb18030 ? null : length,
            };
        }

        var isArray = format == TableFormat.Json;
        return new DelimitedTable
        {
            Name = name,
            Content = new RecordStream<TColumn>(isArray ? new ItemSource(utf8, name) : new LineSource(utf8), names, name, warnings),
            Delimiter = (byte)',',
            Unit = isArray ? RowUnit.Item : RowUnit.Line,
            HeaderNumber = 0,
        };
    }

    // A file is read from its start again by whoever reads it, without another stream in between.
    private static (Stream Text, long? Length) Rewind(Stream stream, TextHead head)
    {
        if (!stream.CanSeek)
        {
            return (new PrefixedStream(head.Bytes[head.MarkLength..], stream), null);
        }

        stream.Position = head.MarkLength;
        return (stream, stream.Length - head.MarkLength);
    }

    private static TableFormat FormatOf(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".CSV" => TableFormat.Csv,
        ".TSV" or ".TAB" => TableFormat.Tsv,
        ".JSON" => TableFormat.Json,
        ".JSONL" or ".NDJSON" => TableFormat.Jsonl,
        ".XLSX" => TableFormat.Xlsx,
        ".XLS" => throw TableProblems.Error(TableProblems.OldWorkbook, path),
        _ => throw TableProblems.Error(TableProblems.UnknownFormat, path),
    };

    private static FileStream OpenFile(string path)
    {
        if (Directory.Exists(path))
        {
            throw TableProblems.Error(FormatProblems.Unreadable, path, new Particular("这是文件夹，应给出文件", "this is a folder, a file is expected"));
        }

        try
        {
            return new FileStream(path, new FileStreamOptions { Options = FileOptions.SequentialScan, BufferSize = 0 });
        }
        catch (Exception exception) when (InputFiles.IsUnreadable(exception))
        {
            throw Unreadable(path, exception);
        }
    }

    private static CreditRulesException Unreadable(string name, Exception exception) =>
        TableProblems.Error(FormatProblems.Unreadable, name, InputFiles.Reason(exception));
}
