using System.Collections.Immutable;

namespace CreditRules.Screening;

/// <summary>How the entries of one file are read: where its columns stand, and which lists there are.</summary>
/// <remarks>Immutable; thread-safe.</remarks>
internal sealed class EntryLayout
{
    private readonly int[] _positions;

    /// <summary>Describes a file.</summary>
    /// <param name="map">Where its columns stand.</param>
    /// <param name="lists">The lists that the rule book declares.</param>
    /// <param name="defaultList">The list of records that name none, by its number in <paramref name="lists"/>; -1 where each must name one.</param>
    /// <param name="source">The number of the file.</param>
    internal EntryLayout(ColumnMap<EntryColumn> map, ListTable lists, int defaultList, ushort source)
    {
        _positions = Array.ConvertAll(Enum.GetValues<EntryColumn>(), column => map[column]);
        (Fields, Marker, Lists, DefaultList, Source) = (map.FieldCount, map.ErrorPosition, lists, defaultList, source);
        OtherIds = [.. map.PositionsOf(EntryColumn.Id).Skip(1)];
        IsPlain = this[EntryColumn.Grade] < 0 && this[EntryColumn.Grounds] < 0 && this[EntryColumn.Facts] < 0;
    }

    /// <summary>Where the field of a column stands, or -1.</summary>
    internal int this[EntryColumn column] => _positions[(int)column];

    /// <summary>How many fields a record has.</summary>
    internal int Fields { get; }

    /// <summary>The lists that the rule book declares.</summary>
    internal ListTable Lists { get; }

    /// <summary>The list of records that name none, by its number; -1 where each must name one.</summary>
    internal int DefaultList { get; }

    /// <summary>The number of the file.</summary>
    internal ushort Source { get; }

    /// <summary>The field in which the table's own reader says what is wrong with a record, or -1.</summary>
    internal int Marker { get; }

    /// <summary>Further fields for the identifier, where the first is blank.</summary>
    internal ImmutableArray<int> OtherIds { get; }

    /// <summary>Whether no record has anything that a list must declare.</summary>
    internal bool IsPlain { get; }
}
