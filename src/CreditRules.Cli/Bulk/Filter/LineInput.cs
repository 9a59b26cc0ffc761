namespace CreditRules.Cli.Bulk;

/// <summary>Hands out an input in pieces of whole lines: what is there at once, and never more than fits.</summary>
/// <remarks>Thread-safe: one worker reads at a time. When the input pauses, the lines that have come are handed out.</remarks>
internal sealed class LineInput(Stream input)
{
    /// <summary>The longest line that is read, in bytes.</summary>
    internal const int MaxLineBytes = 1024 * 1024;

    private const int PieceBytes = 256 * 1024;
    private const byte LineFeed = (byte)'\n';

    private readonly Lock _turn = new();
    private byte[] _rest = [];
    private long _sequence;
    private bool _isAtEnd;

    /// <summary>Takes the next lines; false at the end.</summary>
    internal bool TryTake(LinePiece piece)
    {
        lock (_turn)
        {
            piece.IsTooLong = false;
            var length = Begin(piece);
            var whole = piece.Buffer.AsSpan(0, length).LastIndexOf(LineFeed) + 1;
            while (whole == 0 && !_isAtEnd && length <= MaxLineBytes)
            {
                length = Read(piece, length);
                whole = piece.Buffer.AsSpan(0, length).LastIndexOf(LineFeed) + 1;
            }

            if (whole == 0 && length > MaxLineBytes)
            {
                piece.IsTooLong = true;
                SkipLine(piece);
                whole = length = 0;
            }

            whole = whole == 0 && _isAtEnd ? length : whole;
            _rest = _rest.Length > 0 && piece.IsTooLong ? _rest : piece.Buffer.AsSpan(whole, length - whole).ToArray();
            piece.Length = whole;
            piece.Sequence = _sequence;
            _sequence += whole > 0 || piece.IsTooLong ? 1 : 0;
            return whole > 0 || piece.IsTooLong;
        }
    }

    private int Begin(LinePiece piece)
    {
        if (piece.Buffer.Length < PieceBytes)
        {
            piece.Buffer = GC.AllocateUninitializedArray<byte>(PieceBytes);
        }

        Grow(piece, _rest.Length);
        _rest.CopyTo(piece.Buffer, 0);
        var length = _rest.Length;
        _rest = [];
        return piece.Buffer.AsSpan(0, length).Contains(LineFeed) ? length : Read(piece, length);
    }

    private int Read(LinePiece piece, int length)
    {
        Grow(piece, length + 1);
        var count = _isAtEnd ? 0 : input.Read(piece.Buffer, length, piece.Buffer.Length - length);
        _isAtEnd = count == 0;
        return length + count;
    }

    // What follows the line stays; the line itself is held nowhere.
    private void SkipLine(LinePiece piece)
    {
        int count;
        while ((count = input.Read(piece.Buffer, 0, piece.Buffer.Length)) > 0)
        {
            if (piece.Buffer.AsSpan(0, count).IndexOf(LineFeed) is >= 0 and var end)
            {
                _rest = piece.Buffer[(end + 1)..count];
                return;
            }
        }

        _isAtEnd = true;
    }

    private static void Grow(LinePiece piece, int needed)
    {
        if (piece.Buffer.Length < needed)
        {
            var buffer = piece.Buffer;
            Array.Resize(ref buffer, Math.Max(needed, buffer.Length * 2));
            piece.Buffer = buffer;
        }
    }
}
