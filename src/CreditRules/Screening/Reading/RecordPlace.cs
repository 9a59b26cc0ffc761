namespace CreditRules.Screening;

/// <summary>The beginning of a record in a table.</summary>
/// <param name="Offset">How many bytes stand before it, from the header on.</param>
/// <param name="Number">Its number, in the table's unit.</param>
internal readonly record struct RecordPlace(long Offset, long Number);
