using System.Runtime.CompilerServices;
using System.Text;
using CreditRules.Identifiers;
using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>A first look through a subjects' file: what its parties are looked up by, and who bids together.</summary>
internal sealed class PartyScan(SubjectLayout layout, DelimitedTable table, RecordSource source, bool withNames, int threads) : OrderedWork<PartyPiece>(threads)
{
    private readonly List<ulong[]> _codes = [];
    private readonly List<ulong[]> _names = [];
    private readonly List<ulong[]> _namesWithoutCode = [];

    internal ConsortiumMembers Consortia { get; } = new();

    /// <summary>Whose entries are wanted.</summary>
    /// <param name="names">Looks through the file once more, for the names of all: most lists never need them.</param>
    internal WantedParties ToWanted(Func<PartyScan> names) => new(KeySet.Of(_codes, Threads), new(() => KeySet.Of(names()._names, threads: 1)), KeySet.Of(_namesWithoutCode, threads: 1));

    protected override PartyPiece NewPiece() => new();

    protected override bool TryTake(PartyPiece piece) => source.TryTake(piece.Block);

    protected override long SequenceOf(PartyPiece piece) => piece.Block.Sequence;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void Work(PartyPiece piece)
    {
        piece.Clear();
        var records = new RecordReader(piece.Block, table);
        var record = new SubjectReader(layout);
        while (records.TryRead(piece.Fields, out var count, out var form))
        {
            if (form == RecordFault.None && count == layout.Fields && record.Begin(piece.Block, piece.Fields, records.Line) == SubjectFault.None)
            {
                Add(piece, record);
            }
        }
    }

    protected override void Take(PartyPiece piece)
    {
        _codes.Add([.. piece.Codes]);
        _names.Add([.. piece.Names]);
        _namesWithoutCode.Add([.. piece.NamesWithoutCode]);
        piece.Members.ForEach(member => Consortia.Add(member.Consortium, member.Row, member.Given));
    }

    private void Add(PartyPiece piece, SubjectReader record)
    {
        piece.Add(record.Code, withNames || !record.Code.IsDecisive ? record.NameKey : 0);
        if (layout.IsPlain || record.Read(out var given) != SubjectFault.None)
        {
            return;
        }

        foreach (var party in given.Related)
        {
            piece.Add(PartyCode.Of(Identifier.Read(party.Id ?? "", party.IdType)), party.Name is null ? 0 : KeyText.OfName(Encoding.UTF8.GetBytes(party.Name)));
        }

        if (layout.HasConsortia && record.Consortium is { } consortium)
        {
            piece.Members.Add((consortium, record.Record, given));
        }
    }
}
