using System.Runtime.CompilerServices;

namespace CreditRules.Screening;

/// <summary>Reads the words of a column, and remembers the last one: in most files it is the next one too.</summary>
/// <remarks>Not thread-safe: one worker has it at a time.</remarks>
internal sealed class LastWord<T>(LastWord<T>.Reader read)
    where T : struct
{
    private byte[] _text = [];
    private T? _value;

    /// <summary>Reads a word; false where it isn't understood.</summary>
    internal delegate bool Reader(ReadOnlySpan<byte> text, out T? value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryRead(ReadOnlySpan<byte> text, out T? value)
    {
        value = _value;
        return text.SequenceEqual(_text) || TryReadAnew(text, out value);
    }

    private bool TryReadAnew(ReadOnlySpan<byte> text, out T? value)
    {
        if (!read(text, out value))
        {
            return false;
        }

        (_text, _value) = (text.ToArray(), value);
        return true;
    }
}
