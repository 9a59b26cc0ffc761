using System.Buffers.Binary;
using System.Text;
using CreditRules.Identifiers;
using CreditRules.Model;

namespace CreditRules.Screening;

/// <summary>An entry as it is stored: read without copying, and turned into a <see cref="Membership"/> where it is found to be a party's.</summary>
internal readonly ref struct StoredEntry
{
    private readonly ReadOnlySpan<byte> _bytes;

    internal StoredEntry(ReadOnlySpan<byte> bytes)
    {
        _bytes = bytes;
        Head = EntryHead.Read(bytes);
    }

    public EntryHead Head { get; }

    internal ReadOnlySpan<byte> Utf8(EntryField field)
    {
        var at = EntryHead.Bytes;
        for (var i = 0; ; i++)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(_bytes[at..]);
            at += sizeof(uint);
            var text = _bytes.Slice(at, length == 0 ? 0 : (int)length - 1);
            if (i == (int)field)
            {
                return text;
            }

            at += text.Length;
        }
    }

    internal string? Text(EntryField field) => Utf8(field) is { IsEmpty: false } text ? Encoding.UTF8.GetString(text) : null;

    internal Identifier Identifier() => Identifiers.Identifier.Read(Text(EntryField.Id) ?? "", Head.IdType);

    internal Membership ToMembership(string list, MatchKind match) => new()
    {
        List = list,
        EntryId = Text(EntryField.EntryId),
        Status = Head.Status,
        ListedOn = Head.ListedOn,
        LastDay = Head.LastDay,
        Severity = Head.Severity,
        Grade = Text(EntryField.Grade),
        Grounds = Grounds(Text(EntryField.Grounds)),
        Facts = Facts(Text(EntryField.Facts)),
        Disputed = Head.Disputed,
        Match = match,
        RecordedOn = Head.RecordedOn,
        Authority = Text(EntryField.Authority),
        Region = Text(EntryField.Region),
    };

    /// <summary>All that an entry says, as one text to compare by: where it was read from aside.</summary>
    internal static string Content(ReadOnlySpan<byte> entry, IReadOnlyList<string> codes)
    {
        var head = EntryHead.Read(entry);
        var days = FormattableString.Invariant($"{head.ListedOn.DayNumber} {head.LastDay?.DayNumber} {head.RecordedOn?.DayNumber}");
        var words = FormattableString.Invariant($"{head.Status} {head.Severity} {head.Disputed} {head.IdType}");
        return $"{codes[head.List]}\n{days}\n{words}\n{Encoding.UTF8.GetString(entry[EntryHead.Bytes..head.Length])}";
    }

    internal static IReadOnlyList<string>? Grounds(string? json) =>
        json is null ? null : JsonField.TryRead(json, JsonField.Grounds, out var grounds) ? grounds : throw Corrupt();

    internal static IReadOnlyDictionary<string, FactValue> Facts(string? json) =>
        json is null ? ValueMap<FactValue>.Empty : JsonField.TryRead(json, JsonField.Facts, out var facts) ? facts : throw Corrupt();

    // Invariant: what is stored was read before it was stored, and its bytes are checked.
    private static InvalidDataException Corrupt() => new("a stored entry can't be read");
}
