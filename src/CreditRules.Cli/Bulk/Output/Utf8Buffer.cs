using System.Text;

namespace CreditRules.Cli.Bulk;

/// <summary>UTF-8 bytes that grow, in a buffer that is used again.</summary>
/// <remarks>Not thread-safe: one worker has it at a time.</remarks>
internal sealed class Utf8Buffer
{
    private byte[] _bytes = new byte[64 * 1024];

    internal int Length { get; private set; }

    internal ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, Length);

    internal void Clear() => Length = 0;

    internal void Add(byte value)
    {
        Room(1)[0] = value;
        Length++;
    }

    internal void Add(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
    }

    internal void Add(string text) => Length += Encoding.UTF8.GetBytes(text, Room(Encoding.UTF8.GetMaxByteCount(text.Length)));

    internal void Add(long number)
    {
        const int MostDigits = 20;
        number.TryFormat(Room(MostDigits), out var written, default, System.Globalization.CultureInfo.InvariantCulture);
        Length += written;
    }

    private Span<byte> Room(int bytes)
    {
        if (_bytes.Length - Length < bytes)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + bytes));
        }

        return _bytes.AsSpan(Length);
    }
}
