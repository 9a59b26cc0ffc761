using System.Text.Unicode;
using CreditRules.Diagnostics;

namespace CreditRules.Screening;

/// <summary>Hands out a table in blocks of whole records, to any number of workers.</summary>
/// <remarks>Thread-safe: one worker reads at a time, and does no more than find where the last record of its block ends.</remarks>
internal sealed class RecordSource
{
    /// <summary>The longest record that is read, in bytes. What is longer is a quote that was never closed, or no table.</summary>
    internal const int MaxRecordBytes = 1024 * 1024;

    private const int DefaultBlockBytes = 1024 * 1024;

    private readonly Lock _turn = new();
    private readonly DelimitedTable _table;
    private readonly int _blockBytes;
    private readonly bool _takesWhatIsThere;
    private byte[] _rest = [];
    private int _restLength;
    private long _sequence;
    private long _number;
    private long _position;
    private long _taken;
    private bool _isAtEnd;

    /// <summary>Reads a table from the record after its header on.</summary>
    /// <param name="table">The table; its header must have been taken by <see cref="TakeHeader"/> first, where it has one.</param>
    /// <param name="blockBytes">The bytes of a block; 0, a usual size.</param>
    /// <param name="takesWhatIsThere">Whether a block is made of what can be read without waiting.</param>
    internal RecordSource(DelimitedTable table, int blockBytes = 0, bool takesWhatIsThere = false)
    {
        (_table, _takesWhatIsThere) = (table, takesWhatIsThere);
        _blockBytes = blockBytes == 0 ? DefaultBlockBytes : blockBytes;
    }

    /// <summary>How many bytes have been read.</summary>
    internal long Position => Volatile.Read(ref _position);

    /// <summary>Takes the header's fields; empty where the table is empty.</summary>
    internal IReadOnlyList<string> TakeHeader()
    {
        lock (_turn)
        {
            _number = _table.HeaderNumber;
            var block = new RecordBlock();
            var length = Fill(block, out var end);
            var first = LengthOfFirst(block.Buffer.AsSpan(0, length), end);
            while (first == 0 && !end)
            {
                RequireShort(length);
                length = Extend(block, length, out end);
                first = LengthOfFirst(block.Buffer.AsSpan(0, length), end);
            }

            var bytes = block.Buffer.AsSpan(0, length);
            _rest = bytes[first..].ToArray();
            _restLength = _rest.Length;
            block.Set(0, _table.HeaderNumber, default, first);
            _taken = first;
            _number = _table.HeaderNumber + Math.Max(LineFeeds(bytes[..first]), 1);
            return HeaderFields(block);
        }
    }

    /// <summary>Leaves out what stands before a record, as a run that was broken off has already worked on it.</summary>
    /// <param name="place">The record, after the header.</param>
    internal void SkipTo(RecordPlace place)
    {
        lock (_turn)
        {
            var block = new RecordBlock();
            while (_taken + _restLength < place.Offset && !_isAtEnd)
            {
                _taken += _restLength;
                _restLength = 0;
                var read = Fill(block, out _);
                Keep(block.Buffer.AsSpan(0, read));
            }

            var skipped = (int)Math.Min(place.Offset - _taken, _restLength);
            Keep(_rest.AsSpan(skipped, _restLength - skipped).ToArray());
            (_taken, _number) = (place.Offset, place.Number);
        }
    }

    /// <summary>Takes the next records.</summary>
    /// <param name="block">Is overwritten.</param>
    /// <param name="checksUtf8">Whether the whole block is checked; else whoever reads on in a record checks that record.</param>
    /// <returns>False at the end of the table.</returns>
    /// <exception cref="CreditRulesException">A record is longer than <see cref="MaxRecordBytes"/>, or reading failed.</exception>
    internal bool TryTake(RecordBlock block, bool checksUtf8 = true)
    {
        lock (_turn)
        {
            var read = Fill(block, out var end);
            var bytes = block.Buffer.AsSpan(0, read);
            var whole = end ? read : RecordBoundary.LengthOfWhole(bytes, _table.Delimiter, _table.IsQuoted);
            while (whole == 0 && !end)
            {
                RequireShort(read);
                read = Extend(block, read, out end);
                bytes = block.Buffer.AsSpan(0, read);
                whole = end ? read : RecordBoundary.LengthOfWhole(bytes, _table.Delimiter, _table.IsQuoted);
            }

            Keep(bytes[whole..]);
            var first = _number;
            _number += LineFeeds(bytes[..whole]);
            _taken += whole;
            block.Set(_sequence, first, new RecordPlace(_taken, _number), whole);
            _sequence += whole > 0 ? 1 : 0;
        }

        block.IsUtf8 = checksUtf8 && Utf8.IsValid(block.Bytes);
        return block.Length > 0;
    }

    // 0 where the first record doesn't end in the bytes.
    private int LengthOfFirst(ReadOnlySpan<byte> bytes, bool end)
    {
        var from = 0;
        while (bytes[from..].IndexOf((byte)'\n') is >= 0 and var next)
        {
            from += next + 1;
            if (RecordBoundary.LengthOfWhole(bytes[..from], _table.Delimiter, _table.IsQuoted) == from)
            {
                return from;
            }
        }

        return end ? bytes.Length : 0;
    }

    private List<string> HeaderFields(RecordBlock block)
    {
        var fields = new FieldRange[RecordReader.MaxFields];
        var reader = new RecordReader(block, _table);
        if (!reader.TryRead(fields, out var count, out var fault))
        {
            return [];
        }

        if (fault != RecordFault.None)
        {
            throw Trouble(ReadingProblems.BadHeader, _table.HeaderNumber);
        }

        if (count > fields.Length)
        {
            throw Trouble(ReadingProblems.TooManyFields, _table.HeaderNumber);
        }

        var texts = new List<string>(count);
        for (var i = 0; i < count; i++)
        {
            texts.Add(RecordReader.TextOf(block, fields[i]));
        }

        return texts;
    }

    // The rest of the last block goes first.
    private int Fill(RecordBlock block, out bool end)
    {
        var room = block.Room(Math.Max(_blockBytes, _restLength + 1));
        _rest.AsSpan(0, _restLength).CopyTo(room);
        return ReadInto(block, _restLength, Math.Max(_blockBytes, _restLength + 1), out end);
    }

    private int Extend(RecordBlock block, int read, out bool end)
    {
        var wanted = Math.Min(read * 2, MaxRecordBytes + 1);
        var kept = block.Buffer.AsSpan(0, read).ToArray();
        kept.CopyTo(block.Room(wanted));
        return ReadInto(block, read, wanted, out end);
    }

    private int ReadInto(RecordBlock block, int from, int to, out bool end)
    {
        end = _isAtEnd;
        while (from < to && !end)
        {
            var count = Read(block.Buffer.AsSpan(from, to - from));
            end = _isAtEnd = count == 0;
            from += count;
            _position += count;
            if (_takesWhatIsThere && block.Buffer.AsSpan(0, from).Contains((byte)'\n'))
            {
                break;
            }
        }

        return from;
    }

    private int Read(Span<byte> room)
    {
        try
        {
            return _table.Content.Read(room);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Trouble(ReadingProblems.ReadFailed, _number);
        }
    }

    private void Keep(ReadOnlySpan<byte> rest)
    {
        if (_rest.Length < rest.Length)
        {
            _rest = new byte[rest.Length];
        }

        rest.CopyTo(_rest);
        _restLength = rest.Length;
    }

    private void RequireShort(int read)
    {
        if (read > MaxRecordBytes)
        {
            throw TooLong();
        }
    }

    private static int LineFeeds(ReadOnlySpan<byte> bytes) => bytes.Count((byte)'\n');

    private CreditRulesException TooLong() => Trouble(ReadingProblems.TooLong, _number);

    private CreditRulesException Trouble(Problem problem, long number) => ReadingProblems.At(problem, _table, number);
}
