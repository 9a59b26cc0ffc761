using System.Runtime.CompilerServices;
using System.Text;

namespace CreditRules.Screening;

/// <summary>Turns the records of one file into stored entries, or says why it can't.</summary>
/// <remarks>Not thread-safe: one worker has it at a time.</remarks>
internal sealed class EntryReader(EntryLayout layout, EntryBuffer entries)
{
    private readonly KnownWords<IdType> _idTypes = new(FieldText.TryIdType);
    private readonly KnownWords<MembershipStatus> _statuses = new(FieldText.TryStatus);
    private readonly KnownWords<Severity> _severities = new(FieldText.TrySeverity);
    private readonly KnownWords<bool> _truths = new(FieldText.TryBoolean);

    private RecordBlock _block = null!;
    private FieldRange[] _fields = null!;
    private IdType? _idType;
    private DateOnly _listedOn;
    private DateOnly? _lastDay;
    private DateOnly? _recordedOn;
    private MembershipStatus? _status;
    private Severity? _severity;
    private bool? _disputed;

    /// <summary>The entry's party, as it is looked up; of the record read last.</summary>
    internal PartyCode Code { get; private set; }

    /// <summary>The key of the party's name; 0 where there is none.</summary>
    internal ulong NameKey => KeyText.OfName(Plain(EntryColumn.Name));

    /// <summary>The column that is at fault.</summary>
    internal EntryColumn FaultyColumn { get; private set; }

    /// <summary>The number of the list of the record read last.</summary>
    internal int List { get; private set; }

    /// <summary>Reads whose a record is that has as many fields as the header.</summary>
    /// <param name="block">The block it stands in.</param>
    /// <param name="fields">Its fields.</param>
    /// <returns>What is wrong with it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal EntryFault Begin(RecordBlock block, FieldRange[] fields)
    {
        (_block, _fields) = (block, fields);
        return ReadParty();
    }

    /// <summary>Reads the rest of the record that was begun, and appends it to the entries.</summary>
    /// <param name="record">Its number.</param>
    /// <returns>What is wrong with it; nothing is then appended.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal EntryFault Read(long record)
    {
        var fault = ReadDays();
        fault = fault == EntryFault.None ? ReadWords() : fault;
        return fault == EntryFault.None ? Append(record) : fault;
    }

    private EntryFault Append(long record)
    {
        entries.Begin();
        for (var column = EntryField.Id; column <= EntryField.Facts; column++)
        {
            AddText(ColumnOf(column));
        }

        entries.End(new EntryHead
        {
            List = (ushort)List,
            Source = layout.Source,
            Record = (uint)record,
            IdType = _idType,
            ListedOn = _listedOn,
            LastDay = _lastDay,
            RecordedOn = _recordedOn,
            Status = _status ?? MembershipStatus.Active,
            Severity = _severity,
            Disputed = _disputed ?? false,
        });
        if (layout.IsPlain || IsDeclared())
        {
            return EntryFault.None;
        }

        entries.Undo();
        return EntryFault.NotDeclared;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private EntryFault ReadParty()
    {
        if (layout.Marker >= 0 && Field(layout.Marker).Length > 0)
        {
            return EntryFault.Told;
        }

        if (!_idTypes.TryRead(Text(EntryColumn.IdType), out _idType))
        {
            return Faulty(EntryColumn.IdType, EntryFault.BadWord);
        }

        Code = PartyCode.Of(Plain(EntryColumn.Id), _idType);
        if (Code.Use == CodeUse.Missing && NameKey == 0)
        {
            return EntryFault.NoParty;
        }

        return FindList();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private EntryFault ReadDays()
    {
        if (!FieldText.TryDate(Text(EntryColumn.ListedOn), out var listedOn))
        {
            return Faulty(EntryColumn.ListedOn, EntryFault.BadDate);
        }

        if (listedOn is not { } first)
        {
            return EntryFault.NoListedOn;
        }

        if (!FieldText.TryLastDay(Raw(EntryColumn.LastDay), out _lastDay))
        {
            return Faulty(EntryColumn.LastDay, EntryFault.BadDate);
        }

        if (!FieldText.TryDate(Text(EntryColumn.RecordedOn), out _recordedOn))
        {
            return Faulty(EntryColumn.RecordedOn, EntryFault.BadDate);
        }

        _listedOn = first;
        return _lastDay < first ? EntryFault.EndsBeforeItBegins : EntryFault.None;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private EntryFault ReadWords()
    {
        if (!_statuses.TryRead(Text(EntryColumn.Status), out _status))
        {
            return Faulty(EntryColumn.Status, EntryFault.BadStatus);
        }

        if (!_severities.TryRead(Text(EntryColumn.Severity), out _severity))
        {
            return Faulty(EntryColumn.Severity, EntryFault.BadWord);
        }

        if (!_truths.TryRead(Text(EntryColumn.Disputed), out _disputed))
        {
            return Faulty(EntryColumn.Disputed, EntryFault.BadWord);
        }

        return layout.IsPlain ? EntryFault.None : ReadJson();
    }

    private EntryFault ReadJson()
    {
        if (WholeText(EntryColumn.Facts) is { } facts && !JsonField.TryRead(facts, JsonField.Facts, out _))
        {
            return Faulty(EntryColumn.Facts, EntryFault.BadJson);
        }

        return WholeText(EntryColumn.Grounds) is { } grounds && grounds[0] == '[' && !JsonField.TryRead(grounds, JsonField.Grounds, out _)
            ? Faulty(EntryColumn.Grounds, EntryFault.BadJson)
            : EntryFault.None;
    }

    private bool IsDeclared() =>
        layout.Lists.DeclaredBy(List).Fit(new StoredEntry(entries.Last).ToMembership(layout.Lists.Codes[List], MatchKind.Exact));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private EntryFault FindList()
    {
        var code = Text(EntryColumn.List);
        List = code.IsEmpty ? layout.DefaultList : layout.Lists.NumberOf(code);
        return List >= 0 ? EntryFault.None : code.IsEmpty ? EntryFault.NoList : Faulty(EntryColumn.List, EntryFault.UnknownList);
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

    // 无 may mean either here, and isn't taken for nothing.
    private ReadOnlySpan<byte> Raw(EntryColumn column) => At(column) is >= 0 and var at ? Field(at) : default;

    private string? WholeText(EntryColumn column)
    {
        var text = Text(column, out var hasEscapes);
        return text.IsEmpty ? null : RecordReader.TextOf(text, hasEscapes);
    }

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
        return FieldText.Value(Field(at));
    }

    // Files that have a column for each kind of identifier fill in one of them.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
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
