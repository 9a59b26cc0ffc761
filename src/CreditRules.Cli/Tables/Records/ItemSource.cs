using System.Buffers;
using System.Globalization;
using CreditRules.Diagnostics;

namespace CreditRules.Cli.Tables.Records;

/// <summary>The items of a JSON array, cut apart by their brackets and quotes alone: what is between is read afterwards.</summary>
internal sealed class ItemSource(Stream stream, string file) : IRecordSource
{
    private static readonly Particular NotClosed = new("没有结束，可能缺少括号或引号", "it has no end, a bracket or a quote may be missing");
    private static readonly Particular GoesOn = new("数组结束之后还有内容", "there is more text after its end");

    private readonly ByteSource _bytes = new(stream);
    private readonly ArrayBufferWriter<byte> _item = new();
    private bool _isBegun;
    private bool _isOver;

    public Slice Next(out ReadOnlySpan<byte> record)
    {
        _item.ResetWrittenCount();
        record = [];
        if (!_isBegun && !Begin())
        {
            return Slice.End;
        }

        if (_isOver)
        {
            ThrowIfMore();
            return Slice.End;
        }

        var isTooLong = !CutItem();
        record = _item.WrittenSpan;
        return isTooLong ? Slice.TooLong : Slice.Record;
    }

    public void Dispose() => _bytes.Dispose();

    // False for an array without items.
    private bool Begin()
    {
        _isBegun = true;
        if (NextVisible() != '[')
        {
            throw TableProblems.ErrorAt(TableProblems.NotAnArray, file, _bytes.Line);
        }

        _bytes.Skip(1);
        if (NextVisible() != ']')
        {
            return true;
        }

        _bytes.Skip(1);
        _isOver = true;
        ThrowIfMore();
        return false;
    }

    private bool CutItem()
    {
        var cut = new ItemCut();
        var fits = true;
        while (_bytes.Ahead is { IsEmpty: false } ahead)
        {
            var length = cut.LengthIn(ahead);
            fits &= _item.WrittenCount + length <= IRecordSource.MostBytes;
            if (fits)
            {
                _item.Write(ahead[..length]);
            }

            _isOver = length < ahead.Length && ahead[length] == (byte)']';
            var isEnd = length < ahead.Length;
            _bytes.Skip(isEnd ? length + 1 : length);
            if (isEnd)
            {
                return fits;
            }
        }

        throw Broken(NotClosed);
    }

    private void ThrowIfMore()
    {
        if (NextVisible() is not null)
        {
            throw Broken(GoesOn);
        }
    }

    private char? NextVisible()
    {
        while (_bytes.Ahead is { IsEmpty: false } ahead)
        {
            var visible = ahead.IndexOfAnyExcept(" \t\r\n"u8);
            if (visible >= 0)
            {
                _bytes.Skip(visible);
                return (char)_bytes.Ahead[0];
            }

            _bytes.Skip(ahead.Length);
        }

        return null;
    }

    private CreditRulesException Broken(Particular why) =>
        TableProblems.ErrorAt(TableProblems.BrokenArray, file, _bytes.Line, _bytes.Line.ToString(CultureInfo.InvariantCulture), why);
}
