using System.Collections.Concurrent;
using System.Text;
using CreditRules.Cli.Documents;
using CreditRules.Cli.Tables;
using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>A subjects' file that can be opened again: what comes through a pipe is kept in a file of its own meanwhile, one subject is a table of one.</summary>
internal sealed class SubjectsInput : IDisposable
{
    private readonly ScreenRequest _request;
    private readonly string? _kept;

    internal SubjectsInput(ScreenRequest request, Stream input)
    {
        _request = request;
        if (request.Subjects is { } subjects)
        {
            using var pipe = subjects.Path == InputFiles.Standard ? input : PipeOf(subjects.Path);
            _kept = pipe is null ? null : Keep(pipe, Path.GetExtension(subjects.Path));
        }
    }

    /// <summary>The file that holds the subjects; null where one is given by its identifier or name.</summary>
    internal string? File => _kept ?? _request.Subjects?.Path;

    internal OpenTable<SubjectColumn> Open(ConcurrentQueue<Diagnostic> warnings)
    {
        if (_request.Subjects is not { } subjects)
        {
            return OfOne(warnings);
        }

        var isInput = subjects.Path == InputFiles.Standard;
        var request = _kept is null ? subjects : subjects with
        {
            Path = _kept,
            Name = isInput ? "stdin" : subjects.Path,
            Format = subjects.Format ?? (isInput ? TableFormat.Csv : null),
        };
        return ListSource.Open(request, _request.Columns, Stream.Null, warnings);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_kept is not null)
        {
            System.IO.File.Delete(_kept);
        }
    }

    // A pipe gives what it has once only.
    private static FileStream? PipeOf(string path)
    {
        if (!System.IO.File.Exists(path))
        {
            return null;
        }

        try
        {
            var file = new FileStream(path, new FileStreamOptions { BufferSize = 0 });
            if (!file.CanSeek)
            {
                return file;
            }

            file.Dispose();
            return null;
        }
        catch (Exception exception) when (InputFiles.IsUnreadable(exception))
        {
            // Opening it says why.
            return null;
        }
    }

    // Only who runs this may read it: subjects are persons, too.
    private static string Keep(Stream pipe, string extension)
    {
        var path = Path.Combine(Path.GetTempPath(), "creditrules-" + Path.GetRandomFileName() + extension);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var file = Writing.To(path, () => new FileStream(path, options));
        Writing.To(path, () => pipe.CopyTo(file));
        return path;
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
