namespace CreditRules.Screening;

/// <summary>The entries that were kept of lists read for one file of subjects, in memory.</summary>
/// <remarks>Made by one thread, then read by any number.</remarks>
internal sealed class EntryTable : EntrySearch
{
    private const int ChunkShift = 32;

    private readonly List<byte[]> _chunks = [];
    private readonly List<KeyedEntry>[] _collected = [[], [], []];
    private readonly KeyedEntry[][] _sorted = [[], [], []];
    private readonly KeySet[] _there = new KeySet[3];
    private IReadOnlyList<ListSnapshot> _lists = [];

    internal EntryTable(IReadOnlyList<string> codes) => Codes = codes;

    /// <summary>No entries at all.</summary>
    internal static EntryTable Empty
    {
        get
        {
            var table = new EntryTable([]);
            table.Complete([]);
            return table;
        }
    }

    internal override IReadOnlyList<string> Codes { get; }

    internal override IReadOnlyList<ListSnapshot> Lists => _lists;

    /// <summary>Takes what was kept of a block.</summary>
    internal void Take(EntryPiece piece)
    {
        if (piece.Entries.Length == 0)
        {
            return;
        }

        var chunk = (ulong)_chunks.Count << ChunkShift;
        _chunks.Add(piece.Entries.Bytes.ToArray());
        foreach (var kind in Enum.GetValues<EntryKind>())
        {
            foreach (var entry in piece.Keys(kind))
            {
                _collected[(int)kind].Add(entry with { Place = chunk | entry.Place });
            }
        }
    }

    /// <summary>Makes it ready to be searched.</summary>
    internal void Complete(IReadOnlyList<ListSnapshot> lists)
    {
        _lists = lists;
        for (var kind = 0; kind < _sorted.Length; kind++)
        {
            _sorted[kind] = [.. _collected[kind]];
            _collected[kind].Clear();
            Array.Sort(_sorted[kind]);
            _there[kind] = KeySet.Of([Array.ConvertAll(_sorted[kind], entry => entry.Key)], threads: 1);
        }
    }

    internal override bool Has(EntryKind kind) => _sorted[(int)kind].Length > 0;

    internal override ReadOnlySpan<KeyedEntry> Find(EntryKind kind, ulong key)
    {
        if (!_there[(int)kind].Contains(key))
        {
            return default;
        }

        var entries = _sorted[(int)kind].AsSpan();
        var from = ~entries.BinarySearch(new KeyedEntry(key, 0));
        from = from < 0 ? ~from : from;
        var to = from;
        while (to < entries.Length && entries[to].Key == key)
        {
            to++;
        }

        return entries[from..to];
    }

    internal override ReadOnlySpan<byte> EntryAt(ulong place)
    {
        var bytes = _chunks[(int)(place >> ChunkShift)].AsSpan((int)(place & uint.MaxValue));
        return bytes[..EntryHead.Read(bytes).Length];
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
    }
}
