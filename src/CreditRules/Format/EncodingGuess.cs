using System.Buffers;
using System.Text;

namespace CreditRules.Format;

/// <summary>What a text that isn't UTF-8 seems to be, and where that shows.</summary>
internal readonly record struct EncodingGuess(LocalText Name, int Offset)
{
    private const int Gb18030CodePage = 54936;

    /// <summary>The guess, or null of a text that is UTF-8.</summary>
    internal static EncodingGuess? Of(ReadOnlySpan<byte> content)
    {
        if (LooksLikeUtf16(content))
        {
            return Named("UTF-16", 0);
        }

        var (characters, faults, firstFault) = Survey(content);
        return faults == 0 ? null
            : characters > faults ? new EncodingGuess(new LocalText("有损坏的 UTF-8", "damaged UTF-8"), firstFault)
            : IsGb18030(content) ? Named("GB18030", 0)
            : new EncodingGuess(new LocalText("其他编码", "another encoding"), firstFault);
    }

    /// <summary>Whether it is UTF-8 for the most part, and where it isn't.</summary>
    internal static bool IsDamagedUtf8(ReadOnlySpan<byte> content, out int firstFault)
    {
        (var characters, var faults, firstFault) = Survey(content);
        return faults > 0 && characters > faults;
    }

    private static EncodingGuess Named(string name, int offset) => new(new LocalText(name, name), offset);

    // A NUL byte never stands in JSON; UTF-16 text is full of them, from its first character on.
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> content) =>
        content.StartsWith([(byte)0xFF, (byte)0xFE]) || content.StartsWith([(byte)0xFE, (byte)0xFF])
        || (content.Length >= 2 && (content[0] == 0) != (content[1] == 0));

    // Text in another encoding hardly ever makes a well-formed character of several bytes; a damaged one is full of them.
    private static (int Characters, int Faults, int FirstFault) Survey(ReadOnlySpan<byte> content)
    {
        var (characters, faults, firstFault) = (0, 0, 0);
        for (var offset = 0; offset < content.Length;)
        {
            if (Rune.DecodeFromUtf8(content[offset..], out _, out var length) != OperationStatus.Done)
            {
                firstFault = faults++ == 0 ? offset : firstFault;
            }
            else if (length > 1)
            {
                characters++;
            }

            offset += length;
        }

        return (characters, faults, firstFault);
    }

    private static bool IsGb18030(ReadOnlySpan<byte> content)
    {
        try
        {
            return CodePagesEncodingProvider.Instance
                .GetEncoding(Gb18030CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)?
                .GetCharCount(content) > 0;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
