namespace CreditRules.Screening;

/// <summary>The keys of one block's entries, grouped by the first byte of the key, for an index.</summary>
/// <remarks>Places count from the block's first entry until <see cref="Base"/> is known.</remarks>
internal sealed class KeyBatch
{
    internal const int Groups = 256;
    private const int GroupShift = 56;

    private readonly KeyedEntry[] _entries;
    private readonly int[] _starts;

    private KeyBatch(KeyedEntry[] entries, int[] starts) => (_entries, _starts) = (entries, starts);

    /// <summary>Where the block's first entry stands among all.</summary>
    internal ulong Base { get; set; }

    internal int Count => _entries.Length;

    /// <summary>The entries of one group.</summary>
    internal ReadOnlySpan<KeyedEntry> Group(int group) => _entries.AsSpan(_starts[group].._starts[group + 1]);

    internal static int GroupOf(ulong key) => (int)(key >> GroupShift);

    internal static KeyBatch Of(ReadOnlySpan<KeyedEntry> entries)
    {
        var starts = new int[Groups + 1];
        foreach (var entry in entries)
        {
            starts[GroupOf(entry.Key) + 1]++;
        }

        for (var i = 0; i < Groups; i++)
        {
            starts[i + 1] += starts[i];
        }

        Span<int> next = stackalloc int[Groups];
        starts.AsSpan(0, Groups).CopyTo(next);
        var grouped = GC.AllocateUninitializedArray<KeyedEntry>(entries.Length);
        foreach (var entry in entries)
        {
            grouped[next[GroupOf(entry.Key)]++] = entry;
        }

        return new KeyBatch(grouped, starts);
    }
}
