using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>The records that were not taken, as CSV: the file, the record's number, and why, in Chinese and in English.</summary>
/// <remarks>Made only when there is something to put in. Not thread-safe: results are taken one after the other.</remarks>
internal sealed class RejectFile(string path, bool isResumed = false) : IDisposable
{
    private readonly Utf8Buffer _line = new();
    private OutputFile? _file;

    // What comes before the place at which an earlier run stopped stands in its file already.
    private bool _isAhead = isResumed;

    /// <summary>Where it will be.</summary>
    internal string Path { get; } = Writing.Replaceable(path);

    internal long Count { get; private set; }

    /// <summary>How many bytes it has.</summary>
    internal long Length => _file?.Stream.Position ?? 0;

    /// <summary>Goes on with what an earlier run left.</summary>
    internal void Resume(long bytes)
    {
        _isAhead = false;
        _file = bytes > 0 ? new OutputFile(Path, bytes) : null;
    }

    internal void Add(DelimitedTable table, long record, LocalText reason)
    {
        Count++;
        if (_isAhead)
        {
            return;
        }

        if (_file is null)
        {
            _file = new OutputFile(Path);
            _file.Stream.Write("file,unit,record,原因,reason\n"u8);
        }

        _line.Clear();
        CsvText.Add(_line, table.Name);
        _line.Add((byte)',');
        CsvText.Add(_line, table.Unit switch { RowUnit.Line => "line", RowUnit.Row => "row", _ => "item" });
        _line.Add((byte)',');
        _line.Add(record);
        _line.Add((byte)',');
        CsvText.Add(_line, reason.Zh);
        _line.Add((byte)',');
        CsvText.Add(_line, reason.En);
        _line.Add((byte)'\n');
        _file.Stream.Write(_line.Bytes);
    }

    /// <summary>Says how many records of a table are in it; nothing where none is.</summary>
    /// <param name="table">What messages call the table.</param>
    /// <param name="count">How many of its records were not taken.</param>
    internal IEnumerable<Diagnostic> Tell(string table, long count) => count == 0
        ? []
        : [BulkProblems.Told(table, BulkProblems.Rejected, count.ToString(System.Globalization.CultureInfo.InvariantCulture), Path)];

    internal void Flush() => _file?.Stream.FlushToDisk();

    internal void Keep() => _file?.Keep();

    /// <summary>Gives the file its name. Where nothing was rejected, there is none: an earlier run's would be taken for this one's.</summary>
    internal void Complete()
    {
        if (_file is not null)
        {
            _file.Complete();
        }
        else if (File.Exists(Path))
        {
            Writing.To(Path, () => File.Delete(Path));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file?.Dispose();
}
