using System.Runtime.InteropServices;
using CreditRules.Format;

namespace CreditRules.Screening;

/// <summary>Writes lists into one index file: the same bytes for the same lists, however many threads work.</summary>
/// <remarks>Not thread-safe: add one list after the other, then complete. A file that was not completed is no index.</remarks>
internal sealed class IndexBuilder : IDisposable
{
    private readonly IndexFile _file;
    private readonly ListTable _lists;
    private readonly int _threads;
    private readonly List<KeyBatch>[] _keys = [[], [], []];
    private readonly List<IndexSource> _sources = [];
    private readonly ListTally _tally = new();
    private long _entryBytes;

    /// <summary>Begins an index.</summary>
    /// <param name="path">The file, which is made anew.</param>
    /// <param name="lists">The lists that the rule book declares.</param>
    /// <param name="threads">How many threads work, this one included.</param>
    internal IndexBuilder(string path, ListTable lists, int threads) => (_file, _lists, _threads) = (new IndexFile(path), lists, threads);

    /// <summary>Adds the records of a file, after its header.</summary>
    /// <param name="table">The file.</param>
    /// <param name="source">Its records, after its header.</param>
    /// <param name="columns">How they are read.</param>
    /// <param name="asOf">The day of the snapshot; null where nobody said.</param>
    /// <param name="reject">Is told of each record that isn't taken, in their order.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>What became of the records.</returns>
    internal IndexSource Add(
        DelimitedTable table, RecordSource source, EntryLayout columns, DateOnly? asOf, Action<Rejection> reject, CancellationToken cancellation = default)
    {
        var work = new IndexWork(_file, table, source, columns, this, reject, _threads);
        work.Run(cancellation);
        _tally.Add(work.PerList, columns.DefaultList, asOf);
        var total = work.TotalOf(Path.GetFileName(table.Name));
        _sources.Add(total);
        return total;
    }

    /// <summary>Writes what entries are looked up by, and the file's head.</summary>
    /// <returns>The table of contents.</returns>
    internal IndexContents Complete()
    {
        // Invariant: the entries stand right behind the head.
        _file.Reserve(IndexSection.Entries, _entryBytes);
        WriteKeys(EntryKind.ByCode, IndexSection.CodeBuckets);
        WriteKeys(EntryKind.ByName, IndexSection.NameBuckets);
        WriteKeys(EntryKind.ByNameBesideCode, IndexSection.OtherNameBuckets);
        var contents = new IndexContents
        {
            Codes = _lists.Codes,
            Lists = _tally.ToSnapshots(_lists.Codes),
            Sources = _sources,
        };
        var json = JsonText.Write(IndexContents.Shape, contents);
        _file.Write(json, _file.Reserve(IndexSection.Contents, json.Length));
        _file.Complete(_threads);
        return contents;
    }

    /// <summary>Takes a block's keys and gives its entries their place.</summary>
    internal void Take(EntryPiece piece)
    {
        piece.Base = _entryBytes;
        _entryBytes += piece.Entries.Length;
        foreach (var kind in Enum.GetValues<EntryKind>())
        {
            if (piece.Batches[(int)kind] is { } batch)
            {
                batch.Base = (ulong)piece.Base;
                _keys[(int)kind].Add(batch);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private void WriteKeys(EntryKind kind, IndexSection buckets)
    {
        var batches = _keys[(int)kind];
        var count = batches.Sum(batch => (long)batch.Count);
        var bits = IndexFormat.BucketBitsFor(count);
        var perGroup = 1 << (bits - 8);
        _file.SetBucketBits(kind, bits);
        var bucketsAt = _file.Reserve(buckets, ((1L << bits) + 1) * sizeof(uint));
        var keysAt = _file.Reserve(buckets + 1, count * KeyedEntry.Bytes);
        var firsts = FirstsOf(batches);
        Shares.Run(_threads, KeyBatch.Groups, () => 0, (group, _) =>
        {
            var gathered = KeyGroup.Gather(batches, group, bits);
            _file.Write(gathered.EntryBytes, keysAt + (firsts[group] * KeyedEntry.Bytes));
            foreach (ref var bucket in gathered.Buckets.AsSpan())
            {
                bucket += (uint)firsts[group];
            }

            _file.Write(MemoryMarshal.AsBytes(gathered.Buckets.AsSpan()), bucketsAt + ((long)group * perGroup * sizeof(uint)));
        });
        _file.Write(BitConverter.GetBytes((uint)count), bucketsAt + ((1L << bits) * sizeof(uint)));
        batches.Clear();
    }

    private static long[] FirstsOf(List<KeyBatch> batches)
    {
        var firsts = new long[KeyBatch.Groups];
        for (var group = 1; group < firsts.Length; group++)
        {
            firsts[group] = firsts[group - 1] + batches.Sum(batch => (long)batch.Group(group - 1).Length);
        }

        return firsts;
    }
}
