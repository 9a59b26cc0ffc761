using System.Collections.Immutable;

namespace CreditRules.Screening;

/// <summary>How the subjects of a file are read: where its columns stand, and what is taken where nothing is said.</summary>
/// <remarks>Immutable; thread-safe.</remarks>
internal sealed class SubjectLayout
{
    private readonly int[] _positions;

    /// <summary>Describes a file.</summary>
    /// <param name="map">Where its columns stand.</param>
    /// <param name="defaultKind">What a subject is whose identifier doesn't tell its kind, and for which none is given.</param>
    internal SubjectLayout(ColumnMap<SubjectColumn> map, SubjectKind defaultKind)
    {
        _positions = Array.ConvertAll(Enum.GetValues<SubjectColumn>(), column => map[column]);
        (Fields, Marker, DefaultKind) = (map.FieldCount, map.ErrorPosition, defaultKind);
        OtherIds = [.. map.PositionsOf(SubjectColumn.Id).Skip(1)];
        SubjectColumn[] plain = [SubjectColumn.Id, SubjectColumn.IdType, SubjectColumn.Name, SubjectColumn.Kind];
        IsPlain = Enum.GetValues<SubjectColumn>().All(column => this[column] < 0 || plain.Contains(column));
    }

    /// <summary>Where the field of a column stands, or -1.</summary>
    internal int this[SubjectColumn column] => _positions[(int)column];

    /// <summary>How many fields a record has.</summary>
    internal int Fields { get; }

    /// <summary>What a subject is whose identifier doesn't tell its kind, and for which none is given.</summary>
    internal SubjectKind DefaultKind { get; }

    /// <summary>The field in which the table's own reader says what is wrong with a record, or -1.</summary>
    internal int Marker { get; }

    /// <summary>Further fields for the identifier, where the first is blank.</summary>
    internal ImmutableArray<int> OtherIds { get; }

    /// <summary>Whether a record has nothing but an identifier, a name and their kinds.</summary>
    internal bool IsPlain { get; }

    /// <summary>Whether subjects must be seen together: as consortia.</summary>
    internal bool HasConsortia => this[SubjectColumn.Consortium] >= 0;
}
