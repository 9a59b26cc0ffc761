using System.Runtime.CompilerServices;
using System.Text;

namespace CreditRules.Screening;

/// <summary>Turns the records of one file into stored entries, or says why it can't.</summary>
/// <remarks>Not thread-safe: one worker has it at a time.</remarks>
internal sealed class EntryReader(EntryLayout layout, EntryBuffer entries)
{
    // Of a list's words one stands in nearly every record.
    private readonly LastWord<IdType> _idTypes = new(FieldText.TryIdType);
    private readonly LastWord<MembershipStatus> _statuses = new(FieldText.TryStatus);
    private readonly LastWord<Severity> _severities = new(FieldText.TrySeverity);
    private readonly LastWord<bool> _truths = new(FieldText.TryBoolean);

    private RecordBlock _block = null!;
    private FieldRange[] _fields = null!;

    /// <summary>The entry's party, as it is looked up; of the record read last.</summary>
    internal PartyCode Code { get; private set; }

    /// <summary>The key of the party's name; 0 where there is none.</summary>
    internal ulong NameKey => KeyText.OfName(Plain(EntryColumn.Name));

    /// <summary>Whether the record read last was appended.</summary>
    internal bool IsKept { get; private set; }

    /// <summary>The column that is at fault.</summary>
    internal EntryColumn FaultyColumn { get; private set; }

    /// <summary>The number of the list of the record read last.</summary>
    internal int List { get; private set; }

    /// <summary>Reads a record that has as many fields as the header, and appends it to the entries.</summary>
    /// <param name="block">The block it stands in.</param>
    /// <param name="fields">Its fields.</param>
    /// <param name="record">Its number.</param>
    /// <param name="wanted">Whose entries are appended; null, everybody's.</param>
    /// <returns>What is wrong with it; nothing is then appended.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal EntryFault Read(RecordBlock block, FieldRange[] fields, long record, WantedParties? wanted)
    {
        (_block, _fields, IsKept) = (block, fields, false);
        var fault = TryReadHead(record, out var head);
        return fault != EntryFault.None ? fault
            : layout.IsPlain && wanted is not null && !wanted.Wants(this) ? EntryFault.None
            : Append(head, wanted);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private EntryFault Append(in EntryHead head, WantedParties? wanted)
    {
        entries.Begin();
        for (var column = EntryField.Id; column <= EntryField.Facts; column++)
        {
            AddText(ColumnOf(column));
        }

        entries.End(head);
        if (!layout.IsPlain && !IsDeclared(head))
        {
            entries.Undo();
            return EntryFault.NotDeclared;
        }

        IsKept = layout.IsPlain || wanted is null || wanted.Wants(this);
        if (!IsKept)
        {
            entries.Undo();
        }

        return EntryFault.None;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private EntryFault TryReadHead(long record, out EntryHead head)
    {
        head = default;
        if (layout.Marker >= 0 && Field(layout.Marker).Length > 0)
        {
            return EntryFault.Told;
        }

        if (!TryFind(out var list))
        {
            return list == -1 ? EntryFault.NoList : Faulty(EntryColumn.List, EntryFault.UnknownList);
        }

                if (!_idTypes.TryRead(Text(EntryColumn.IdType), out var idType))
        {
            return Faulty(EntryColumn.IdType, EntryFault.BadWord);
        }

        Code = PartyCode.Of(Plain(EntryColumn.Id), idType);
        if (Code.Use == CodeUse.Missing && NameKey == 0)
        {
            return EntryFault.NoParty;
        }

        List = list;
        return ReadDays(new EntryHead { List = (ushort)list, Source = layout.Source, Record = (uint)record, IdType = idType }, out head);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private EntryFault ReadDays(in EntryHead begun, out EntryHead head)
    {
        head = begun;
        if (!FieldText.TryDate(Text(EntryColumn.ListedOn), out var listedOn))
        {
            return Faulty(EntryColumn.ListedOn, EntryFault.BadDate);
        }

        if (listedOn is not { } first)
        {
            return EntryFault.NoListedOn;
        }

        if (!FieldText.TryLastDay(Text(EntryColumn.LastDay), out var lastDay))
        {
            return Faulty(EntryColumn.LastDay, EntryFault.BadDate);
        }

        if (!FieldText.TryDate(Text(EntryColumn.RecordedOn), out var recordedOn))
        {
            return Faulty(EntryColumn.RecordedOn, EntryFault.BadDate);
        }

        head = begun with { ListedOn = first, LastDay = lastDay, RecordedOn = recordedOn };
        return lastDay < first ? EntryFault.EndsBeforeItBegins : ReadWords(head, out head);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private EntryFault ReadWords(in EntryHead begun, out EntryHead head)
    {
        head = begun;
        if (!_statuses.TryRead(Text(EntryColumn.Status), out var status))
        {
            return Faulty(EntryColumn.Status, EntryFault.BadStatus);
        }

        if (!_severities.TryRead(Text(EntryColumn.Severity), out var severity))
        {
            return Faulty(EntryColumn.Severity, EntryFault.BadWord);
        }

        if (!_truths.TryRead(Text(EntryColumn.Disputed), out var disputed))
        {
            return Faulty(EntryColumn.Disputed, EntryFault.BadWord);
        }

        head = begun with { Status = status ?? MembershipStatus.Active, Severity = severity, Disputed = disputed ?? false };
        return ReadJson();
    }

    private EntryFault ReadJson()
    {
        if (layout.IsPlain)
        {
            return EntryFault.None;
        }

        if (WholeText(EntryColumn.Facts) is { } facts && !JsonField.TryRead(facts, JsonField.Facts, out _))
        {
            return Faulty(EntryColumn.Facts, EntryFault.BadJson);
        }

        return WholeText(EntryColumn.Grounds) is { } grounds && grounds[0] == '[' && !JsonField.TryRead(grounds, JsonField.Grounds, out _)
            ? Faulty(EntryColumn.Grounds, EntryFault.BadJson)
            : EntryFault.None;
    }

    private bool IsDeclared(in EntryHead head)
    {
        var stored = new StoredEntry(entries.Last);
        return layout.Lists.DeclaredBy(head.List).Fit(stored.ToMembership(layout.Lists.Codes[head.List], MatchKind.Exact));
    }

    // -1 where there is none, -2 where it isn't declared.
    private bool TryFind(out int list)
    {
        var code = Text(EntryColumn.List);
        list = code.IsEmpty ? layout.DefaultList : layout.Lists.NumberOf(code);
        list = list < 0 && !code.IsEmpty ? -2 : list;
        return list >= 0;
    }

    private EntryFault Faulty(EntryColumn column, EntryFault fault)
    {
        FaultyColumn = column;
        return fault;
    }

    private void AddText(EntryColumn column)
    {
        var text = Text(column, out var hasEscapes);
        if (column == EntryColumn.Grounds && !text.IsEmpty && text[0] != (byte)'[')
        {
            entries.Add(GroundsAsJson(text), hasEscapes: false);
        }
        else
        {
            entries.Add(text, hasEscapes);
        }
    }

    private static byte[] GroundsAsJson(ReadOnlySpan<byte> text) => Encoding.UTF8.GetBytes("["
        + string.Join(',', Encoding.UTF8.GetString(text).Split([';', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(ground => "\"" + System.Text.Json.JsonEncodedText.Encode(ground) + "\""))
        + "]");

    private string? WholeText(EntryColumn column) =>
        At(column) is >= 0 and var at && _fields[at].Length > 0 ? RecordReader.TextOf(_block, _fields[at]) : null;

    // As it will be stored.
    private ReadOnlySpan<byte> Plain(EntryColumn column)
    {
        var text = Text(column, out var hasEscapes);
        return hasEscapes ? Encoding.UTF8.GetBytes(WholeText(column)!) : text;
    }

    private ReadOnlySpan<byte> Text(EntryColumn column) => Text(column, out _);

    private ReadOnlySpan<byte> Text(EntryColumn column, out bool hasEscapes)
    {
        hasEscapes = false;
        var at = At(column);
        if (at < 0)
        {
            return default;
        }

        hasEscapes = _fields[at].HasEscapes;
        return Field(at);
    }

    // Files that have a column for each kind of identifier fill in one of them.
    private int At(EntryColumn column)
    {
        var at = layout[column];
        if (column == EntryColumn.Id && layout.OtherIds.Length > 0 && FieldText.IsBlank(Field(at)))
        {
            foreach (var other in layout.OtherIds)
            {
                if (!FieldText.IsBlank(Field(other)))
                {
                    return other;
                }
            }
        }

        return at;
    }

    private ReadOnlySpan<byte> Field(int at) => _block.Buffer.AsSpan(_fields[at].Start, _fields[at].Length);

    private static EntryColumn ColumnOf(EntryField field) => field switch
    {
        EntryField.Id => EntryColumn.Id,
        EntryField.Name => EntryColumn.Name,
        EntryField.EntryId => EntryColumn.EntryId,
        EntryField.Authority => EntryColumn.Authority,
        EntryField.Region => EntryColumn.Region,
        EntryField.Grade => EntryColumn.Grade,
        EntryField.Grounds => EntryColumn.Grounds,
        _ => EntryColumn.Facts,
    };
}
