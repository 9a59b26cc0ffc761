namespace CreditRules.Screening;

/// <summary>What a table's records are counted in, so that a person finds the one that is spoken of.</summary>
internal enum RowUnit
{
    /// <summary>Lines of a text file; a record is named by the line on which it begins, the first being 1.</summary>
    Line,

    /// <summary>Rows of a worksheet, the first being 1.</summary>
    Row,

    /// <summary>Items of a JSON array, the first being 1.</summary>
    Item,
}
