using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using CreditRules.Screening;

namespace CreditRules.Cli.Tables.Records;

/// <summary>Objects in JSON, turned into lines of CSV while they are read: under the names of the wire contract, one line a record.</summary>
internal sealed class RecordStream<TColumn> : ProducedStream
    where TColumn : struct, Enum
{
    private const int Piece = 65536;

    private static readonly ImmutableArray<TColumn> Columns = [.. Enum.GetValues<TColumn>()];

    private readonly IRecordSource _source;
    private readonly string _file;
    private readonly ConcurrentQueue<Diagnostic> _warnings;
    private readonly MemberNames<TColumn> _names;
    private readonly RecordFields<TColumn> _fields;
    private bool _isBegun;

    internal RecordStream(IRecordSource source, ColumnNames<TColumn> names, string file, ConcurrentQueue<Diagnostic> warnings)
    {
        (_source, _file, _warnings) = (source, file, warnings);
        _names = new MemberNames<TColumn>(names);
        _fields = new RecordFields<TColumn>(_names);
    }

    protected override bool Produce(ArrayBufferWriter<byte> output)
    {
        var line = new CsvLine(output);
        if (!_isBegun)
        {
            _isBegun = true;
            WriteHeader(line);
        }

        while (output.WrittenCount < Piece)
        {
            var slice = _source.Next(out var record);
            if (slice == Slice.End)
            {
                _names.Tell(_file, _warnings);
                return false;
            }

            Write(line, slice, record);
        }

        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _source.Dispose();
        }

        base.Dispose(disposing);
    }

    private static void WriteHeader(CsvLine line)
    {
        line.Field(Encoding.UTF8.GetBytes(ColumnMap<TColumn>.ErrorColumn));
        foreach (var column in Columns)
        {
            line.Field(Encoding.UTF8.GetBytes(ColumnNames<TColumn>.WireName(column)));
        }

        line.End();
    }

    private void Write(CsvLine line, Slice slice, ReadOnlySpan<byte> record)
    {
        if (slice == Slice.Blank)
        {
            line.End();
            return;
        }

        if ((slice == Slice.TooLong ? UnreadRecord.TooLong : _fields.Read(record)) is { } fault)
        {
            UnreadRecord.Write(line, fault, Columns.Length);
            return;
        }

        line.Field([]);
        foreach (var column in Columns)
        {
            line.Field(_fields[column]);
        }

        line.End();
    }
}
