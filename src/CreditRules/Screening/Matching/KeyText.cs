using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using CreditRules.Identifiers;

namespace CreditRules.Screening;

/// <summary>Makes the 64-bit keys by which identifiers and names are looked up.</summary>
/// <remarks>
/// Pure functions; thread-safe. Part of the index's format. Unlike texts may rarely have one key: whoever finds something by
/// its key compares the texts.
/// </remarks>
internal static class KeyText
{
    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xD6E8FEB86659FD93;
    private const int OnStack = 128;

    /// <summary>The key of a normalised identifier.</summary>
    internal static ulong OfValue(ReadOnlySpan<char> value)
    {
        var told = UnifiedSocialCreditCode.IsValid(value) ? value.Slice(8, OrganisationCode.Length) : value;
        Span<byte> bytes = told.Length <= OnStack ? stackalloc byte[OnStack * 3] : new byte[told.Length * 3];
        return Hash(bytes[..Encoding.UTF8.GetBytes(told, bytes)]);
    }

    /// <summary>The key of the organisation code of a credit code whose check character holds.</summary>
    internal static ulong OfOrganisation(ReadOnlySpan<byte> code) => Hash(code);

    /// <summary>The key of a name, as <see cref="SubjectName"/> compares names; 0 where nothing is to be seen of it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static ulong OfName(ReadOnlySpan<byte> name)
    {
        Span<char> read = name.Length <= OnStack ? stackalloc char[OnStack] : new char[name.Length];
        var length = Encoding.UTF8.GetChars(name, read);
        var kept = 0;
        for (var i = 0; i < length; i++)
        {
            // Ideographs are themselves.
            var character = read[i];
            if (character is < '\u3400' or > '\u9FFF')
            {
                character = CharacterForm.HalfWidth(character);
                if (CharacterForm.IsBlank(character))
                {
                    continue;
                }

                character = char.ToUpperInvariant(character);
            }

            read[kept++] = character;
        }

        return kept == 0 ? 0 : Hash(MemoryMarshal.AsBytes(read[..kept]));
    }

    // Eight bytes a step, each step folded by a multiplication; never 0, which means that there is none.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ulong Hash(ReadOnlySpan<byte> text)
    {
        var hash = First ^ (ulong)text.Length;
        while (text.Length >= sizeof(ulong))
        {
            hash = Fold(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(text), Second);
            text = text[sizeof(ulong)..];
        }

        ulong rest = 0;
        foreach (var part in text)
        {
            rest = (rest << 8) | part;
        }

        hash = Fold(hash ^ rest, First);
        return hash == 0 ? 1 : hash;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Fold(ulong left, ulong right)
    {
        var high = Math.BigMul(left, right, out var low);
        return high ^ low;
    }
}
