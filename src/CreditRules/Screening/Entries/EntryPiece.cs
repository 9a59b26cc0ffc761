using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Unicode;

namespace CreditRules.Screening;

/// <summary>A block of a list's records with what became of them.</summary>
/// <remarks>Not thread-safe: one worker has it at a time.</remarks>
internal sealed class EntryPiece
{
    private readonly List<KeyedEntry>[] _keys = [[], [], []];
    private readonly (ulong Key, int Start, long Line)[] _waiting = new (ulong, int, long)[64];
    private readonly FieldRange[] _again = new FieldRange[RecordReader.MaxFields];
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

    /// <summary>Reads every record of the block.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">How its records are read.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Read(DelimitedTable table, EntryLayout columns)
    {
        Clear();
        var records = new RecordReader(Block, table);
        var entries = new EntryReader(columns, Entries);
        while (TryRead(ref records, entries, columns, out var isWhole))
        {
            if (isWhole)
            {
                Read(ref records, entries, columns);
            }
        }

        CountLast();
    }

    /// <summary>Reads the records of wanted parties; of all others, no more than whose they are.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">How its records are read.</param>
    /// <param name="wanted">Whose entries are kept.</param>
    /// <remarks>The set of wanted codes is larger than a cache: it is asked for many records at once.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Read(DelimitedTable table, EntryLayout columns, WantedParties wanted)
    {
        Clear();
        var records = new RecordReader(Block, table, checksUtf8: false);
        var entries = new EntryReader(columns, Entries);
        var waiting = 0;
        while (TryRead(ref records, entries, columns, out var isWhole))
        {
            if (!isWhole)
            {
                continue;
            }

            if (wanted.IsByCodeAlone(entries.Code))
            {
                wanted.Codes.Prefetch(entries.Code.Key);
                _waiting[waiting++] = (entries.Code.Key, records.Start, records.Line);
            }
            else
            {
                // In the file's order: those that wait come first.
                ReadWaiting(table, columns, entries, wanted.Codes, ref waiting);
                entries.Begin(Block, Fields);
                if (wanted.Wants(entries))
                {
                    ReadChecked(ref records, entries, columns);
                }
            }

            if (waiting == _waiting.Length)
            {
                ReadWaiting(table, columns, entries, wanted.Codes, ref waiting);
            }
        }

        ReadWaiting(table, columns, entries, wanted.Codes, ref waiting);
        CountLast();
    }

    // A record that was passed over is read again where it is wanted after all.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadWaiting(DelimitedTable table, EntryLayout columns, EntryReader entries, KeySet codes, ref int waiting)
    {
        foreach (var (key, start, line) in _waiting.AsSpan(0, waiting))
        {
            if (codes.Contains(key))
            {
                var record = new RecordReader(Block, table, checksUtf8: false, start, line);
                record.TryRead(_again, out _, out _);
                entries.Begin(Block, _again);
                ReadChecked(ref record, entries, columns);
            }
        }

        waiting = 0;
    }

    // To the next record; whole is one whose party could be read.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryRead(ref RecordReader records, EntryReader entries, EntryLayout columns, out bool isWhole)
    {
        isWhole = false;
        if (!records.TryRead(Fields, out var count, out var form))
        {
            return false;
        }

        if (form == RecordFault.None && RecordReader.IsBlank(Fields, count) && columns.Fields > 1)
        {
            return true;
        }

        Records++;
        form = form == RecordFault.None && count != columns.Fields ? RecordFault.Ragged : form;
        var fault = form == RecordFault.None ? entries.Begin(Block, Fields) : EntryFault.Form;
        isWhole = fault == EntryFault.None;
        if (isWhole)
        {
            Count(entries.List);
            Doubtful += entries.Code.IsDoubtful ? 1 : 0;
        }
        else
        {
            Reject(records.Line, form, fault, entries, columns);
        }

        return true;
    }

    private void ReadChecked(ref RecordReader records, EntryReader entries, EntryLayout columns)
    {
        if (Utf8.IsValid(records.Record))
        {
            Read(ref records, entries, columns);
        }
        else
        {
            Uncount(entries);
            Reject(records.Line, RecordFault.NotUtf8, EntryFault.Form, entries, columns);
        }
    }

    private void Read(ref RecordReader records, EntryReader entries, EntryLayout columns)
    {
        var fault = entries.Read(records.Line);
        if (fault == EntryFault.None)
        {
            Keep(entries);
        }
        else
        {
            Uncount(entries);
            Reject(records.Line, RecordFault.None, fault, entries, columns);
        }
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
        var (code, place) = (entry.Code, (ulong)Entries.LastStart);
        if (code.IsKey)
        {
            _keys[(int)EntryKind.ByCode].Add(new(code.Key, place));
        }

        var name = entry.NameKey;
        if (name != 0)
        {
            _keys[(int)(code.IsDecisive ? EntryKind.ByNameBesideCode : EntryKind.ByName)].Add(new(name, place));
        }
    }

    // What was counted as an entry, and turns out to be none.
    private void Uncount(EntryReader entry)
    {
        CountLast();
        PerList[entry.List]--;
        Doubtful -= entry.Code.IsDoubtful ? 1 : 0;
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
