using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Unicode;

namespace CreditRules.Screening;

/// <summary>Reads the records of a block, field by field, by RFC 4180: quotes, doubled quotes, line breaks inside quotes, LF or CRLF.</summary>
/// <remarks>
/// Strict where leniency would guess: a quote inside a bare field, or text after a closing quote, is a fault of the record.
/// The marks that matter are found 64 bytes at a time.
/// </remarks>
internal ref struct RecordReader
{
    /// <summary>More fields than any table has.</summary>
    internal const int MaxFields = 512;

    private const byte Quote = (byte)'"';
    private const byte LineFeed = (byte)'\n';
    private const int Window = 64;

    private readonly ReadOnlySpan<byte> _bytes;
    private readonly ref byte _first;
    private readonly byte _delimiter;
    private readonly byte _quote;
    private readonly bool _isUtf8;
    private int _window;
    private ulong _marks;
    private int _at;
    private int _record;

    /// <summary>Reads the records of a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="table">Its table.</param>
    /// <param name="checksUtf8">Whether a record that isn't UTF-8 is a fault; else whoever reads on in it checks that.</param>
    /// <param name="from">Where the first record to be read begins.</param>
    /// <param name="line">The number of that record; 0, the block's first.</param>
    internal RecordReader(RecordBlock block, DelimitedTable table, bool checksUtf8 = true, int from = 0, long line = 0)
    {
        _bytes = block.Bytes;
        _first = ref MemoryMarshal.GetArrayDataReference(block.Buffer);
        _delimiter = table.Delimiter;
        // Where there are no quotes, the delimiter is looked for twice.
        _quote = table.IsQuoted ? Quote : table.Delimiter;
        _isUtf8 = block.IsUtf8 || !checksUtf8;
        (_at, _window) = (from, from & ~(Window - 1));
        _marks = from >= _bytes.Length ? 0 : MarksOf(_window) & (ulong.MaxValue << from);
        Line = line == 0 ? block.FirstNumber : line;
    }

    /// <summary>The number of the record that was read last, where records are counted by lines.</summary>
    internal long Line { get; private set; }

    private long _nextLine;

    /// <summary>Where the record that was read last begins.</summary>
    internal readonly int Start => _record;

    /// <summary>The bytes of the record that was read last, its line end aside.</summary>
    internal readonly ReadOnlySpan<byte> Record => _bytes[_record..Math.Min(_at - 1, _bytes.Length)];

    /// <summary>Reads the next record.</summary>
    /// <param name="fields">Is filled with where the fields stand.</param>
    /// <param name="count">How many fields it has.</param>
    /// <param name="fault">What is wrong with it; its fields are then of no use.</param>
    /// <returns>False at the end of the block.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal bool TryRead(Span<FieldRange> fields, out int count, out RecordFault fault)
    {
        (count, fault) = (0, RecordFault.None);
        if (_at >= _bytes.Length)
        {
            return false;
        }

        Line += _nextLine;
        (_nextLine, _record) = (1, _at);
        var start = _at;
        while (true)
        {
            var mark = ReadBare(fields, ref count, ref start);
            if (mark >= _bytes.Length || _bytes[mark] == LineFeed)
            {
                Add(fields, ref count, new FieldRange(start, mark - start - CarriageReturn(start, mark), false));
                End(mark, ref fault);
                return true;
            }

            // A quote.
            if (mark != start)
            {
                fault = RecordFault.StrayQuote;
                continue;
            }

            var end = Close(mark, out var hasEscapes, ref fault);
            Add(fields, ref count, new FieldRange(start + 1, Math.Max(end - start - 1, 0), hasEscapes));
            mark = fault == RecordFault.OpenQuote ? _bytes.Length : NextAfter(end + 1, ref fault);
            if (mark >= _bytes.Length || _bytes[mark] == LineFeed)
            {
                End(mark, ref fault);
                return true;
            }

            start = mark + 1;
        }
    }

    // Fields without quotes, to the next mark that is no delimiter. What changes stands in registers meanwhile.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int ReadBare(Span<FieldRange> fields, ref int count, ref int start)
    {
        var (marks, window, at, begun, length) = (_marks, _window, count, start, _bytes.Length);
        var delimiter = _delimiter;
        int mark;
        while (true)
        {
            while (marks == 0 && window + Window < length)
            {
                window += Window;
                marks = MarksOf(window);
            }

            if (marks == 0)
            {
                mark = length;
                break;
            }

            mark = window + BitOperations.TrailingZeroCount(marks);
            marks &= marks - 1;
            if (Unsafe.Add(ref _first, mark) != delimiter)
            {
                break;
            }

            if ((uint)at < (uint)fields.Length)
            {
                fields[at] = new FieldRange(begun, mark - begun, false);
            }

            at++;
            begun = mark + 1;
        }

        (_marks, _window, count, start) = (marks, window, at, begun);
        return mark;
    }

    private void End(int mark, ref RecordFault fault)
    {
        _at = mark + 1;
        fault = fault == RecordFault.None && !_isUtf8 && !Utf8.IsValid(Record) ? RecordFault.NotUtf8 : fault;
    }

    /// <summary>Whether a record is an empty line.</summary>
    internal static bool IsBlank(ReadOnlySpan<FieldRange> fields, int count) => count == 1 && fields[0].Length == 0;

    /// <summary>The text of a field.</summary>
    internal static string TextOf(RecordBlock block, FieldRange field) =>
        TextOf(block.Buffer.AsSpan(field.Start, field.Length), field.HasEscapes);

    /// <summary>The text of a field.</summary>
    internal static string TextOf(ReadOnlySpan<byte> field, bool hasEscapes)
    {
        var text = Encoding.UTF8.GetString(field);
        return hasEscapes ? text.Replace("\"\"", "\"", StringComparison.Ordinal) : text;
    }

    // A table with more columns than any is ragged to whoever compares with the header.
    private static void Add(Span<FieldRange> fields, ref int count, FieldRange field)
    {
        if (count < fields.Length)
        {
            fields[count] = field;
        }

        count++;
    }

    private readonly int CarriageReturn(int start, int mark) => mark > start && _bytes[mark - 1] == (byte)'\r' ? 1 : 0;

    // From an opening quote to the closing one; line breaks on the way belong to the text, and to the count of lines.
    private int Close(int quote, out bool hasEscapes, ref RecordFault fault)
    {
        hasEscapes = false;
        while (true)
        {
            var mark = NextMark();
            if (mark >= _bytes.Length)
            {
                fault = RecordFault.OpenQuote;
                return mark;
            }

            if (_bytes[mark] == LineFeed)
            {
                _nextLine++;
            }
            else if (_bytes[mark] == Quote)
            {
                if (mark + 1 >= _bytes.Length || _bytes[mark + 1] != Quote)
                {
                    return mark;
                }

                hasEscapes = true;
                NextMark();
            }
        }
    }

    // The delimiter or line end after a closing quote.
    private int NextAfter(int from, ref RecordFault fault)
    {
        var mark = NextMark();
        while (mark < _bytes.Length && _bytes[mark] == Quote && _quote != _delimiter)
        {
            fault = RecordFault.TextAfterQuote;
            mark = NextMark();
        }

        var text = _bytes[from..Math.Min(mark, _bytes.Length)];
        if (!(text.IsEmpty || (text is [(byte)'\r'] && (mark >= _bytes.Length || _bytes[mark] == LineFeed))))
        {
            fault = RecordFault.TextAfterQuote;
        }

        return mark;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int NextMark()
    {
        while (_marks == 0)
        {
            _window += Window;
            if (_window >= _bytes.Length)
            {
                _window -= Window;
                return _bytes.Length;
            }

            _marks = MarksOf(_window);
        }

        var mark = _window + BitOperations.TrailingZeroCount(_marks);
        _marks &= _marks - 1;
        return mark;
    }

    // Invariant: behind the block's end there are RecordBlock.Slack bytes of zero, which are no marks.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ulong MarksOf(int window) => Half(window) | ((ulong)Half(window + Vector256<byte>.Count) << Vector256<byte>.Count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly uint Half(int from)
    {
        var bytes = Vector256.LoadUnsafe(ref _first, (nuint)from);
        return (Vector256.Equals(bytes, Vector256.Create(_delimiter))
            | Vector256.Equals(bytes, Vector256.Create(_quote))
            | Vector256.Equals(bytes, Vector256.Create(LineFeed))).ExtractMostSignificantBits();
    }
}
