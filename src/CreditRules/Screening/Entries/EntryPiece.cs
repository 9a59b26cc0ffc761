using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Unicode;

namespace CreditRules.Screening;

/// <summary>A block of a list's records with what became of them.</summary>
/// <remarks>Not thread-safe: one worker has it at a time.</remarks>
internal sealed class EntryPiece
{
    private readonly List<KeyedEntry>[] _keys = [[], [], []];
    private int _list = -1;
    private long _ofList;

    internal RecordBlock Block { get; } = new();

    internal EntryBuffer Entries { get; } = new();

    internal FieldRange[] Fields { get; } = new FieldRange[RecordReader.MaxFields];

    internal List<Rejection> Rejections { get; } = [];

    internal long Records { get; private set; }

    internal long Doubtful { get; private set; }

    /// <summary>How many entries were read of each list, whether they were kept or not.</summary>
    internal Dictionary<int, long> PerList { get; } = [];

    /// <summary>Where the block's entries stand among all.</summary>
    internal long Base { get; set; }

    /// <summary>The keys, grouped, by <see cref="EntryKind"/>; null where there are none.</summary>
    internal KeyBatch?[] Batches { get; } = new KeyBatch?[3];

    internal ReadOnlySpan<KeyedEntry> Keys(EntryKind kind) => CollectionsMarshal.AsSpan(_keys[(int)kind]);

    /// <summary>Reads every record of the block; of those that nobody asked for, only whose they are.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">How its records are read.</param>
    /// <param name="wanted">Whose entries are kept; null, everybody's.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Read(DelimitedTable table, EntryLayout columns, WantedParties? wanted)
    {
        Clear();
        // Of records that nobody asked for, no more is read than whose they are.
        var records = new RecordReader(Block, table, checksUtf8: wanted is null);
        var entries = new EntryReader(columns, Entries);
        while (records.TryRead(Fields, out var count, out var form))
        {
            if (form == RecordFault.None && RecordReader.IsBlank(Fields, count) && columns.Fields > 1)
            {
                continue;
            }

            Records++;
            form = form == RecordFault.None && count != columns.Fields ? RecordFault.Ragged : form;
            var fault = form == RecordFault.None ? entries.Read(Block, Fields, records.Line, wanted) : EntryFault.Form;
            if (wanted is not null && entries.IsKept && !Utf8.IsValid(records.Record))
            {
                Entries.Undo();
                (form, fault) = (RecordFault.NotUtf8, EntryFault.Form);
            }

            if (fault != EntryFault.None)
            {
                Reject(records.Line, form, fault, entries, columns);
            }
            else
            {
                Keep(entries);
            }
        }

        CountLast();
    }

    /// <summary>Groups the keys, for an index.</summary>
    internal void Group()
    {
        for (var kind = 0; kind < _keys.Length; kind++)
        {
            Batches[kind] = _keys[kind].Count == 0 ? null : KeyBatch.Of(CollectionsMarshal.AsSpan(_keys[kind]));
        }
    }

    private void Reject(long record, RecordFault form, EntryFault fault, EntryReader entries, EntryLayout columns) => Rejections.Add(new Rejection(
        record,
        form,
        fault,
        fault is EntryFault.BadDate or EntryFault.BadStatus or EntryFault.BadWord or EntryFault.BadJson ? entries.FaultyColumn : null,
        fault == EntryFault.Told ? RecordReader.TextOf(Block, Fields[columns.Marker]) : null));

    private void Keep(EntryReader entry)
    {
        Count(entry.List);
        var code = entry.Code;
        Doubtful += code.Use is CodeUse.Missing or CodeUse.Masked or CodeUse.Invalid or CodeUse.Ambiguous ? 1 : 0;
        if (!entry.IsKept)
        {
            return;
        }

        var place = (ulong)Entries.LastStart;
        if (code.Use is not (CodeUse.Missing or CodeUse.Masked))
        {
            _keys[(int)EntryKind.ByCode].Add(new(code.Key, place));
        }

        var name = entry.NameKey;
        if (name != 0)
        {
            _keys[(int)(code.IsDecisive ? EntryKind.ByNameBesideCode : EntryKind.ByName)].Add(new(name, place));
        }
    }

    // Records of one list come in runs.
    private void Count(int list)
    {
        if (list != _list)
        {
            CountLast();
            _list = list;
        }

        _ofList++;
    }

    private void CountLast()
    {
        if (_ofList > 0)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(PerList, _list, out _) += _ofList;
            _ofList = 0;
        }
    }

    private void Clear()
    {
        Entries.Clear();
        Rejections.Clear();
        PerList.Clear();
        _ofList = 0;
        (Records, Doubtful) = (0, 0);
        foreach (var keys in _keys)
        {
            keys.Clear();
        }
    }
}
