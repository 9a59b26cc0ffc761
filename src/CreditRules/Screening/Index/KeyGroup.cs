using System.Runtime.InteropServices;

namespace CreditRules.Screening;

/// <summary>All entries of one group of keys, in order, and where each bucket of keys begins.</summary>
internal readonly struct KeyGroup
{
    private KeyGroup(KeyedEntry[] entries, uint[] buckets) => (Entries, Buckets) = (entries, buckets);

    /// <summary>The entries, by key and place.</summary>
    public KeyedEntry[] Entries { get; }

    /// <summary>For each bucket the number of its first entry in the group.</summary>
    public uint[] Buckets { get; }

    /// <summary>Gathers a group from all blocks.</summary>
    /// <param name="batches">The blocks' keys.</param>
    /// <param name="group">The group.</param>
    /// <param name="bucketBits">How many bits of a key name its bucket; at least as many as name its group.</param>
    internal static KeyGroup Gather(IReadOnlyList<KeyBatch> batches, int group, int bucketBits)
    {
        var entries = new KeyedEntry[batches.Sum(batch => batch.Group(group).Length)];
        var at = 0;
        foreach (var batch in batches)
        {
            foreach (var entry in batch.Group(group))
            {
                entries[at++] = entry with { Place = entry.Place + batch.Base };
            }
        }

        entries.AsSpan().Sort();
        return new KeyGroup(entries, BucketsOf(entries, group, bucketBits));
    }

    internal ReadOnlySpan<byte> EntryBytes => MemoryMarshal.AsBytes(Entries.AsSpan());

    private static uint[] BucketsOf(KeyedEntry[] entries, int group, int bucketBits)
    {
        var perGroup = 1 << (bucketBits - 8);
        var buckets = new uint[perGroup];
        var first = (ulong)group << (bucketBits - 8);
        var at = 0;
        for (var i = 0; i < perGroup; i++)
        {
            while (at < entries.Length && entries[at].Key >> (64 - bucketBits) < first + (ulong)i)
            {
                at++;
            }

            buckets[i] = (uint)at;
        }

        return buckets;
    }
}
