using System.Runtime.InteropServices;

namespace CreditRules.Screening;

/// <summary>Reads the words of a column, and remembers those that it has read: a column has few.</summary>
/// <remarks>Not thread-safe: one worker has it at a time.</remarks>
internal sealed class KnownWords<T>(KnownWords<T>.Reader read)
    where T : struct
{
    private const int Most = 8;

    private readonly List<(byte[] Text, T? Value)> _known = [];

    /// <summary>Reads a word; false where it isn't understood.</summary>
    internal delegate bool Reader(ReadOnlySpan<byte> text, out T? value);

    internal bool TryRead(ReadOnlySpan<byte> text, out T? value)
    {
        value = null;
        return text.IsEmpty || TryFind(text, out value);
    }

    private bool TryFind(ReadOnlySpan<byte> text, out T? value)
    {
        foreach (ref readonly var word in CollectionsMarshal.AsSpan(_known))
        {
            if (text.SequenceEqual(word.Text))
            {
                value = word.Value;
                return true;
            }
        }

        if (!read(text, out value))
        {
            return false;
        }

        if (_known.Count < Most)
        {
            _known.Add((text.ToArray(), value));
        }

        return true;
    }
}
