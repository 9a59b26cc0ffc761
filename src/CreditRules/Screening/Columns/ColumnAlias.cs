namespace CreditRules.Screening;

/// <summary>A name under which a column is known.</summary>
/// <param name="Text">The name as it is mostly written.</param>
/// <param name="Column">What stands in the column.</param>
/// <param name="Rank">0 for a name that says it outright; a higher one steps back where a lower one is there.</param>
/// <param name="Beside">How the name of another column begins beside which this one steps back, holding the same party's other identifier.</param>
/// <remarks>Immutable.</remarks>
internal readonly record struct ColumnAlias<TColumn>(string Text, TColumn Column, int Rank = 0, string? Beside = null)
    where TColumn : struct, Enum;
