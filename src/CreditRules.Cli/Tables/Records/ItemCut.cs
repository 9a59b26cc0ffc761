namespace CreditRules.Cli.Tables.Records;

/// <summary>Follows quotes and brackets through an item of an array, to see where it ends.</summary>
internal sealed class ItemCut
{
    private int _depth;
    private bool _isText;
    private bool _isEscaped;

    /// <summary>How many of the bytes belong to the item: all of them, or those before the comma or the bracket that ends it.</summary>
    internal int LengthIn(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at < bytes.Length; at++)
        {
            if (_isText)
            {
                _isText = _isEscaped || bytes[at] != (byte)'"';
                _isEscaped = !_isEscaped && bytes[at] == (byte)'\\';
            }
            else if (IsEnd(bytes[at]))
            {
                return at;
            }
        }

        return bytes.Length;
    }

    private bool IsEnd(byte next)
    {
        switch ((char)next)
        {
            case '"':
                _isText = true;
                return false;
            case '[' or '{':
                _depth++;
                return false;
            case ']' or '}' when _depth > 0:
                _depth--;
                return false;
            default:
                return _depth == 0 && next is (byte)',' or (byte)']';
        }
    }
}
