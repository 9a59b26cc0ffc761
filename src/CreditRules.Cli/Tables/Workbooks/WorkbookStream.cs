using System.Buffers;
using System.Text;
using CreditRules.Screening;
using ExcelDataReader;

namespace CreditRules.Cli.Tables.Workbooks;

/// <summary>The rows of a worksheet, turned into lines of CSV while they are read; an empty row is an empty line.</summary>
internal sealed class WorkbookStream<TColumn>(
    IExcelDataReader reader, ColumnNames<TColumn> names, string file, WorkbookTraits traits) : ProducedStream
    where TColumn : struct, Enum
{
    private const int Piece = 65536;

    private readonly List<string> _row = [];
    private TColumn?[] _columns = [];
    private bool _isBegun;

    /// <summary>The row of the header, from 1.</summary>
    internal int HeaderRow { get; private set; }

    /// <summary>Goes to the header; false where every row is empty.</summary>
    internal bool TryBegin()
    {
        while (Next())
        {
            HeaderRow++;
            if (ReadRow() is null && _row.Count > 0)
            {
                _columns = [.. _row.Select(header => names.TryFind(header, out var alias) ? alias.Column : (TColumn?)null)];
                return true;
            }
        }

        return false;
    }

    protected override bool Produce(ArrayBufferWriter<byte> output)
    {
        var line = new CsvLine(output);
        if (!_isBegun)
        {
            _isBegun = true;
            line.Field(Encoding.UTF8.GetBytes(ColumnMap<TColumn>.ErrorColumn));
            WriteFields(line);
        }

        while (output.WrittenCount < Piece)
        {
            if (!Next())
            {
                return false;
            }

            Write(line, ReadRow());
        }

        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            reader.Dispose();
        }

        base.Dispose(disposing);
    }

    private bool Next() => WorkbookFault.Guarded(file, reader.Read);

    private void Write(CsvLine line, LocalText? fault)
    {
        if (fault is not null)
        {
            UnreadRecord.Write(line, fault, _columns.Length);
        }
        else if (_row.Count == 0)
        {
            line.End();
        }
        else
        {
            line.Field([]);
            WriteFields(line);
        }
    }

    // Fields that the header doesn't have are written too, so that the reader finds them and says so.
    private void WriteFields(CsvLine line)
    {
        for (var field = 0; field < Math.Max(_row.Count, _columns.Length); field++)
        {
            line.Field(field < _row.Count ? Encoding.UTF8.GetBytes(_row[field]) : []);
        }

        line.End();
    }

    // The row's texts without empty ones at its end; says what is wrong with one that matters.
    private LocalText? ReadRow() => WorkbookFault.Guarded(file, () =>
    {
        _row.Clear();
        LocalText? fault = null;
        for (var field = 0; field < reader.FieldCount; field++)
        {
            var text = WorkbookCell.TextOf(reader.GetValue(field), reader.GetNumberFormatIndex(field));
            fault ??= field < _columns.Length && _columns[field] is { } column ? FaultOf(field, column) : null;
            if (!string.IsNullOrWhiteSpace(text))
            {
                while (_row.Count < field)
                {
                    _row.Add(string.Empty);
                }

                _row.Add(text);
            }
        }

        return fault;
    });

    private LocalText? FaultOf(int field, TColumn column)
    {
        var name = ColumnNames<TColumn>.WireName(column);
        var value = reader.GetValue(field);
        return traits.Errors.Contains((reader.Depth, field)) ? UnreadRecord.ErrorCell(name)
            : ColumnNature.IsCode(column) && WorkbookCell.MayHaveLostDigits(value) ? UnreadRecord.LostDigits(name)
            : traits.IsFrom1904 && value is double && WorkbookDays.IsChineseFormat(reader.GetNumberFormatIndex(field)) ? UnreadRecord.UncertainDay(name)
            : null;
    }
}
