using CreditRules.Screening;

namespace CreditRules.Cli.Tables;

/// <summary>What kind of value a column holds, as far as other forms than text can spoil it.</summary>
internal static class ColumnNature
{
    /// <summary>A number keeps so many digits everywhere; of a longer code the last ones may be lost.</summary>
    internal const int SureDigits = 15;

    /// <summary>Codes of parties, which look like numbers and aren't.</summary>
    internal static bool IsCode<TColumn>(TColumn column)
        where TColumn : struct, Enum =>
        ColumnNames<TColumn>.WireName(column) is "id" or "legalRepresentativeId";

    /// <summary>Columns that may hold JSON.</summary>
    internal static bool IsNested<TColumn>(TColumn column)
        where TColumn : struct, Enum =>
        ColumnNames<TColumn>.WireName(column) is "grounds" or "facts" or "related" or "memberships";
}
