using System.Runtime.InteropServices;

namespace CreditRules.Screening;

/// <summary>A key and the place of an entry that has it.</summary>
/// <param name="Key">The key of an identifier or a name.</param>
/// <param name="Place">Where the entry begins among the stored entries.</param>
/// <remarks>Part of the index's format: sixteen bytes, little endian.</remarks>
[StructLayout(LayoutKind.Sequential, Pack = 8)]
internal readonly record struct KeyedEntry(ulong Key, ulong Place) : IComparable<KeyedEntry>
{
    internal const int Bytes = 16;

    /// <inheritdoc/>
    public int CompareTo(KeyedEntry other) => Key != other.Key ? Key.CompareTo(other.Key) : Place.CompareTo(other.Place);
}
