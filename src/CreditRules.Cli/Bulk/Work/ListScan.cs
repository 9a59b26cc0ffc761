using System.Runtime.InteropServices;
using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>Reads a list for one file of subjects, and keeps their entries only.</summary>
/// <remarks>Records of other parties are told from theirs by identifier and name, and aren't read further: what else is wrong with them is nobody's matter here.</remarks>
internal sealed class ListScan(
    EntryTable entries, WantedParties wanted, DelimitedTable table, RecordSource source, EntryLayout layout, Action<Rejection> reject, int threads)
    : OrderedWork<EntryPiece>(threads)
{
    /// <summary>How many entries there are of each list.</summary>
    internal Dictionary<int, long> PerList { get; } = [];

    protected override EntryPiece NewPiece() => new();

    protected override bool TryTake(EntryPiece piece) => source.TryTake(piece.Block, checksUtf8: false);

    protected override long SequenceOf(EntryPiece piece) => piece.Block.Sequence;

    protected override void Work(EntryPiece piece) => piece.Read(table, layout, wanted);

    protected override void Take(EntryPiece piece)
    {
        entries.Take(piece);
        foreach (var (list, count) in piece.PerList)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(PerList, list, out _) += count;
        }

        piece.Rejections.ForEach(reject);
    }
}
