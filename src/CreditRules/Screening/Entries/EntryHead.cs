using System.Buffers.Binary;

namespace CreditRules.Screening;

/// <summary>What a stored entry begins with: 28 bytes, little endian; its texts follow.</summary>
/// <remarks>Part of the index's format: never change it without a new format version.</remarks>
internal readonly record struct EntryHead
{
    internal const int Bytes = 28;
    private const int NoDay = -1;
    private const byte NoWord = byte.MaxValue;

    /// <summary>How many bytes the entry has, its head included.</summary>
    public int Length { get; init; }

    /// <summary>The number of its list in the index's table of lists.</summary>
    public ushort List { get; init; }

    /// <summary>The number of the file it was read from in the index's table of sources.</summary>
    public ushort Source { get; init; }

    /// <summary>The number of its record in that file.</summary>
    public uint Record { get; init; }

    public DateOnly ListedOn { get; init; }

    public DateOnly? LastDay { get; init; }

    public DateOnly? RecordedOn { get; init; }

    public MembershipStatus Status { get; init; }

    public Severity? Severity { get; init; }

    public bool Disputed { get; init; }

    public IdType? IdType { get; init; }

    internal static EntryHead Read(ReadOnlySpan<byte> entry) => new()
    {
        Length = BinaryPrimitives.ReadInt32LittleEndian(entry),
        List = BinaryPrimitives.ReadUInt16LittleEndian(entry[4..]),
        Source = BinaryPrimitives.ReadUInt16LittleEndian(entry[6..]),
        Record = BinaryPrimitives.ReadUInt32LittleEndian(entry[8..]),
        ListedOn = DateOnly.FromDayNumber(BinaryPrimitives.ReadInt32LittleEndian(entry[12..])),
        LastDay = Day(BinaryPrimitives.ReadInt32LittleEndian(entry[16..])),
        RecordedOn = Day(BinaryPrimitives.ReadInt32LittleEndian(entry[20..])),
        Status = (MembershipStatus)entry[24],
        Severity = entry[25] == NoWord ? null : (Severity)entry[25],
        Disputed = entry[26] != 0,
        IdType = entry[27] == NoWord ? null : (IdType)entry[27],
    };

    internal void Write(Span<byte> entry)
    {
        BinaryPrimitives.WriteInt32LittleEndian(entry, Length);
        BinaryPrimitives.WriteUInt16LittleEndian(entry[4..], List);
        BinaryPrimitives.WriteUInt16LittleEndian(entry[6..], Source);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[8..], Record);
        BinaryPrimitives.WriteInt32LittleEndian(entry[12..], ListedOn.DayNumber);
        BinaryPrimitives.WriteInt32LittleEndian(entry[16..], LastDay?.DayNumber ?? NoDay);
        BinaryPrimitives.WriteInt32LittleEndian(entry[20..], RecordedOn?.DayNumber ?? NoDay);
        entry[24] = (byte)Status;
        entry[25] = (byte?)Severity ?? NoWord;
        entry[26] = Disputed ? (byte)1 : (byte)0;
        entry[27] = (byte?)IdType ?? NoWord;
    }

    private static DateOnly? Day(int number) => number == NoDay ? null : DateOnly.FromDayNumber(number);
}
