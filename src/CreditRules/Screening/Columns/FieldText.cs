using System.Runtime.CompilerServices;
using System.Text;

namespace CreditRules.Screening;

/// <summary>Reads the values of fields. What isn't understood is a failure, never a guess; a blank field is null.</summary>
/// <remarks>Pure functions; thread-safe.</remarks>
internal static class FieldText
{
    /// <summary>A value longer than this is no day and no word of a choice.</summary>
    private const int LongestWord = 64;

    /// <summary>A field without blanks around it; empty where it has one of the signs for “nothing”.</summary>
    internal static ReadOnlySpan<byte> Value(ReadOnlySpan<byte> field)
    {
        var trimmed = Trim(field);
        return IsNothing(trimmed) ? default : trimmed;
    }

    /// <summary>Whether a field is blank, or has one of the signs by which tables say “nothing”.</summary>
    internal static bool IsBlank(ReadOnlySpan<byte> field) => IsNothing(Trim(field));

    /// <summary>A day. A moment with a zone other than China's is not understood: it may fall on another day.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static bool TryDate(ReadOnlySpan<byte> field, out DateOnly? value)
    {
        value = null;
        if (field.IsEmpty)
        {
            return true;
        }

        // Most days are written as they should be.
        if (DayText.TryPlain(field, out var day))
        {
            value = day;
            return true;
        }

        var trimmed = Trim(field);
        if (IsNothing(trimmed))
        {
            return true;
        }

        if (DayText.TryPlain(trimmed, out day))
        {
            value = day;
            return true;
        }

        Span<char> characters = stackalloc char[LongestWord];
        if (!TryDecode(trimmed, characters, out var length) || !DayText.TryAny(characters[..length], out day))
        {
            return false;
        }

        value = day;
        return true;
    }

    /// <summary>
    /// The last day of an entry. <c>长期</c> is the day that stands for it in the files of 双公示, not blank: blank, the list's
    /// own term would end the entry. <c>无</c> may mean either, and is not understood.
    /// </summary>
    internal static bool TryLastDay(ReadOnlySpan<byte> field, out DateOnly? value)
    {
        if (field.IsEmpty || DayText.TryPlain(field, out _))
        {
            return TryDate(field, out value);
        }

        var trimmed = Trim(field);
        value = null;
        if (trimmed.SequenceEqual("无"u8))
        {
            return false;
        }

        if (trimmed.SequenceEqual("长期"u8) || trimmed.SequenceEqual("长期有效"u8))
        {
            value = DayText.LongTerm;
            return true;
        }

        return TryDate(trimmed, out value);
    }

    internal static bool TryStatus(ReadOnlySpan<byte> field, out MembershipStatus? value) => TryWord(field, FieldWords.Status, out value);

    internal static bool TrySeverity(ReadOnlySpan<byte> field, out Severity? value) => TryWord(field, FieldWords.Severity, out value);

    internal static bool TryIdType(ReadOnlySpan<byte> field, out IdType? value) => TryWord(field, FieldWords.IdType, out value);

    internal static bool TrySubjectKind(ReadOnlySpan<byte> field, out SubjectKind? value) => TryWord(field, FieldWords.SubjectKind, out value);

    internal static bool TryBoolean(ReadOnlySpan<byte> field, out bool? value) => TryWord(field, FieldWords.Boolean, out value);

    /// <summary>A field without the blanks around it: ASCII's, the ideographic one, the one that doesn't break, and marks that can't be seen.</summary>
    internal static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> field)
    {
        while (BlankAtStart(field) is > 0 and var start)
        {
            field = field[start..];
        }

        while (BlankAtEnd(field) is > 0 and var end)
        {
            field = field[..^end];
        }

        return field;
    }

    private static int BlankAtStart(ReadOnlySpan<byte> field) =>
        field.IsEmpty ? 0
        : field[0] <= (byte)' ' ? 1
        : field.StartsWith("\u3000"u8) || field.StartsWith("\uFEFF"u8) || field.StartsWith("\u200B"u8) ? 3
        : field.StartsWith("\u00A0"u8) ? 2
        : 0;

    private static int BlankAtEnd(ReadOnlySpan<byte> field) =>
        field.IsEmpty ? 0
        : field[^1] <= (byte)' ' ? 1
        : field.EndsWith("\u3000"u8) || field.EndsWith("\uFEFF"u8) || field.EndsWith("\u200B"u8) ? 3
        : field.EndsWith("\u00A0"u8) ? 2
        : 0;

    private static bool IsNothing(ReadOnlySpan<byte> trimmed) => trimmed.Length switch
    {
        0 => true,
        1 => trimmed[0] is (byte)'-' or (byte)'/',
        2 => trimmed.SequenceEqual("--"u8),
        3 => trimmed.SequenceEqual("无"u8) || trimmed.SequenceEqual("—"u8) || Ascii.EqualsIgnoreCase(trimmed, "n/a"u8),
        4 => Ascii.EqualsIgnoreCase(trimmed, "null"u8),
        6 => trimmed.SequenceEqual("——"u8),
        _ => false,
    };

    private static bool TryWord<T>(ReadOnlySpan<byte> field, WordTable<T> words, out T? value)
        where T : struct
    {
        var trimmed = Trim(field);
        value = null;
        if (IsNothing(trimmed))
        {
            return true;
        }

        Span<char> characters = stackalloc char[LongestWord];
        if (!TryDecode(trimmed, characters, out var length) || !words.TryFind(characters[..length], out var word))
        {
            return false;
        }

        value = word;
        return true;
    }

    private static bool TryDecode(ReadOnlySpan<byte> text, Span<char> characters, out int length)
    {
        length = 0;
        return text.Length <= LongestWord && Encoding.UTF8.TryGetChars(text, characters, out length);
    }
}
