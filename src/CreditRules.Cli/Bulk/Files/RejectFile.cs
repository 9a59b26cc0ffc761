using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>The records that were not taken, as CSV: the file, the record's number, and why, in Chinese and in English.</summary>
/// <remarks>Made only when there is something to put in. Not thread-safe: results are taken one after the other.</remarks>
internal sealed class RejectFile(string path) : IDisposable
{
    private readonly Utf8Buffer _line = new();
    private OutputFile? _file;

    /// <summary>Where it will be.</summary>
    internal string Path { get; } = path;

    internal long Count { get; private set; }

    /// <summary>How many bytes it has.</summary>
    internal long Length => _file?.Stream.Position ?? 0;

    /// <summary>Goes on with what an earlier run left.</summary>
    internal void Resume(long bytes)
    {
        _file?.Dispose();
        _file = bytes > 0 ? new OutputFile(Path, bytes) : null;
    }

    internal void Add(DelimitedTable table, long record, LocalText reason)
    {
        if (_file is null)
        {
            _file = new OutputFile(Path);
            _file.Stream.Write("file,unit,record,原因,reason\n"u8);
        }

        Count++;
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

    internal void Flush() => _file?.Stream.FlushToDisk();

    internal void Keep() => _file?.Keep();

    internal void Complete() => _file?.Complete();

    /// <inheritdoc/>
    public void Dispose() => _file?.Dispose();
}
