using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CreditRules.Screening;

/// <summary>Which field of a record holds what, as its table's header says.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
internal sealed class ColumnMap<TColumn>
    where TColumn : struct, Enum
{
    /// <summary>The name of the first column where records may say themselves that they couldn't be read: empty, or why, <c>中文 · English</c>.</summary>
    internal const string ErrorColumn = "$error";

    private readonly FrozenDictionary<TColumn, ImmutableArray<int>> _positions;

    internal ColumnMap(IReadOnlyDictionary<TColumn, ImmutableArray<int>> positions, int fieldCount, int errorPosition)
    {
        _positions = positions.ToFrozenDictionary();
        FieldCount = fieldCount;
        ErrorPosition = errorPosition;
    }

    /// <summary>How many fields a record has.</summary>
    internal int FieldCount { get; }

    /// <summary>Where a record may say why it couldn't be read, or -1.</summary>
    internal int ErrorPosition { get; }

    /// <summary>The field that holds a column, or -1.</summary>
    internal int this[TColumn column] => PositionsOf(column) is [var first, ..] ? first : -1;

    /// <summary>
    /// The fields that hold a column, the most telling first: where it is blank, the next one counts. Only an identifier has
    /// more than one, in files that have a column for each kind.
    /// </summary>
    internal ImmutableArray<int> PositionsOf(TColumn column) => _positions.GetValueOrDefault(column, []);
}
