using System.Collections.Concurrent;
using System.Text;
using CreditRules.Cli.Documents;
using CreditRules.Cli.Tables;
using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>A subjects' file that can be opened again: standard input is kept in a file of its own meanwhile, one subject is a table of one.</summary>
internal sealed class SubjectsInput : IDisposable
{
    private readonly ScreenRequest _request;
    private readonly Stream _input;
    private readonly string? _kept;

    internal SubjectsInput(ScreenRequest request, Stream input, bool isReadTwice)
    {
        (_request, _input) = (request, input);
        if (request.Subjects?.Path == InputFiles.Standard && isReadTwice)
        {
            _kept = Path.GetTempFileName();
            using var file = System.IO.File.Create(_kept);
            input.CopyTo(file);
        }
    }

    /// <summary>The file, where there is one to go on with later.</summary>
    internal string? File => _request.Subjects is { Path: var path } && path != InputFiles.Standard ? path : null;

    internal OpenTable<SubjectColumn> Open(ConcurrentQueue<Diagnostic> warnings)
    {
        if (_request.Subjects is not { } subjects)
        {
            return OfOne(warnings);
        }

        var request = _kept is null ? subjects : subjects with { Path = _kept, Format = subjects.Format ?? TableFormat.Csv };
        var table = ListSource.Open(request, _request.Columns, _input, warnings);
        return _kept is null ? table : table with { Table = table.Table with { Name = "stdin" } };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_kept is not null)
        {
            System.IO.File.Delete(_kept);
        }
    }

    private OpenTable<SubjectColumn> OfOne(ConcurrentQueue<Diagnostic> warnings)
    {
        var table = new DelimitedTable
        {
            Name = "--id",
            Content = new MemoryStream(Encoding.UTF8.GetBytes($"id,name\n{Quoted(_request.Id)},{Quoted(_request.Name)}\n")),
            Delimiter = (byte)',',
            Unit = RowUnit.Item,
            HeaderNumber = 0,
        };
        var records = new RecordSource(table);
        var map = HeaderReading<SubjectColumn>.Read(records.TakeHeader(), SubjectColumns.Names, [], table.Name, Math.Max(1, table.HeaderNumber), out var found);
        return new OpenTable<SubjectColumn>(table, records, map ?? throw new CreditRulesException(found));
    }

    private static string Quoted(string? text) => "\"" + text?.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
