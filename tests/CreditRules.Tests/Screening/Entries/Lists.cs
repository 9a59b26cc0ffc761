using System.Text;
using CreditRules.Identifiers;
using CreditRules.Screening;
using CreditRules.Tests.Screening.Reading;

namespace CreditRules.Tests.Screening.Entries;

/// <summary>Published lists, read with the lists that the shipped book declares.</summary>
internal static class Lists
{
    internal static ListTable Table { get; } = new(Docs.Shipped.Book.Content.Lists.Values);

    internal static EntryLayout LayoutOf(IReadOnlyList<string> header, string? list, int source = 0)
    {
        var map = HeaderReading<EntryColumn>.Read(header, EntryColumns.Names, EntryColumns.Needed(list is not null), "list.csv", 1, out var found);
        Assert.True(map is not null, string.Join('\n', found));
        return new EntryLayout(map, Table, list is null ? -1 : Table.NumberOf(list), (ushort)source);
    }

    /// <summary>Reads lists as for one file of subjects, and keeps whose entries are wanted; null, everybody's.</summary>
    internal static EntryTable Read(IReadOnlyList<ListText> lists, WantedParties? wanted, int blockBytes, out List<Rejection> rejections)
    {
        var entries = new EntryTable(Table.Codes);
        rejections = [];
        for (var i = 0; i < lists.Count; i++)
        {
            var table = ReadTable.Of(lists[i].Text);
            var source = new RecordSource(table, blockBytes);
            var layout = LayoutOf(source.TakeHeader(), lists[i].List, i);
            var piece = new EntryPiece();
            while (source.TryTake(piece.Block, checksUtf8: wanted is null))
            {
                if (wanted is null)
                {
                    piece.Read(table, layout);
                }
                else
                {
                    piece.Read(table, layout, wanted);
                }

                entries.Take(piece);
                rejections.AddRange(piece.Rejections);
            }
        }

        entries.Complete([]);
        return entries;
    }

    /// <summary>Those of subjects and of whoever stands to them.</summary>
    internal static WantedParties Wanted(IReadOnlyList<Subject> subjects)
    {
        var parties = subjects.Select(subject => (subject.Id, subject.IdType, subject.Name))
            .Concat(subjects.SelectMany(subject => subject.Related).Select(party => (party.Id, party.IdType, party.Name)))
            .Select(party => (Code: PartyCode.Of(Identifier.Read(party.Id ?? "", party.IdType)), Name: party.Name is null ? 0 : KeyText.OfName(Encoding.UTF8.GetBytes(party.Name))))
            .ToArray();
        return new(
            SetOf(parties.Select(party => party.Code.Key)),
            new(() => SetOf(parties.Select(party => party.Name))),
            SetOf(parties.Where(party => !party.Code.IsDecisive).Select(party => party.Name)));
    }

    private static KeySet SetOf(IEnumerable<ulong> keys) => KeySet.Of([keys.ToArray()], threads: 1);
}
