namespace CreditRules.Screening;

/// <summary>Finds where records end, without reading their fields.</summary>
/// <remarks>Pure functions; thread-safe. It reads as <see cref="RecordReader"/> does: a quote opens a field only where the field begins.</remarks>
internal static class RecordBoundary
{
    private const byte Quote = (byte)'"';
    private const byte LineFeed = (byte)'\n';

    /// <summary>How many bytes the whole records at the start of a run have; 0 where the first one doesn't end in it.</summary>
    /// <param name="bytes">Bytes that begin with a record.</param>
    /// <param name="delimiter">What stands between fields.</param>
    /// <param name="isQuoted">Whether fields may be quoted.</param>
    public static int LengthOfWhole(ReadOnlySpan<byte> bytes, byte delimiter, bool isQuoted)
    {
        var (at, whole) = (0, 0);
        while (isQuoted && bytes[at..].IndexOf(Quote) is >= 0 and var next)
        {
            var quote = at + next;
            whole = Later(whole, at, bytes[at..quote]);
            if (quote > 0 && bytes[quote - 1] != delimiter && bytes[quote - 1] != LineFeed)
            {
                at = quote + 1;
                continue;
            }

            if (!TryClose(bytes, quote + 1, out at))
            {
                return whole;
            }
        }

        return Later(whole, at, bytes[at..]);
    }

    private static int Later(int whole, int at, ReadOnlySpan<byte> unquoted) =>
        unquoted.LastIndexOf(LineFeed) is >= 0 and var last ? at + last + 1 : whole;

    // A quote that is the last byte may be the first of a pair: what follows tells.
    private static bool TryClose(ReadOnlySpan<byte> bytes, int from, out int after)
    {
        after = from;
        while (bytes[after..].IndexOf(Quote) is >= 0 and var next)
        {
            after += next + 1;
            if (after == bytes.Length)
            {
                return false;
            }

            if (bytes[after] != Quote)
            {
                return true;
            }

            after++;
        }

        return false;
    }
}
