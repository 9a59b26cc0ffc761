using System.Runtime.InteropServices;

namespace CreditRules.Screening;

/// <summary>The work of reading one list into an index.</summary>
internal sealed class IndexWork(
    IndexFile file, DelimitedTable table, RecordSource source, EntryLayout columns, IndexBuilder index, Action<Rejection> reject, int threads)
    : OrderedWork<EntryPiece>(threads)
{
    private long _records;
    private long _rejected;
    private long _doubtful;

    /// <summary>How many entries there are of each list.</summary>
    internal Dictionary<int, long> PerList { get; } = [];

    internal IndexSource TotalOf(string name) => new()
    {
        Name = name,
        Records = _records,
        Entries = _records - _rejected,
        Rejected = _rejected,
        DoubtfulCodes = _doubtful,
    };

    protected override EntryPiece NewPiece() => new();

    protected override bool TryTake(EntryPiece piece) => source.TryTake(piece.Block);

    protected override long SequenceOf(EntryPiece piece) => piece.Block.Sequence;

    protected override void Work(EntryPiece piece)
    {
        piece.Read(table, columns);
        piece.Group();
    }

    protected override void Take(EntryPiece piece)
    {
        index.Take(piece);
        _records += piece.Records;
        _rejected += piece.Rejections.Count;
        _doubtful += piece.Doubtful;
        foreach (var (list, entries) in piece.PerList)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(PerList, list, out _) += entries;
        }

        piece.Rejections.ForEach(reject);
    }

    protected override void Finish(EntryPiece piece) => file.Write(piece.Entries.Bytes, IndexFormat.HeadBytes + piece.Base);
}
