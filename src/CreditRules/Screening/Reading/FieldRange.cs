namespace CreditRules.Screening;

/// <summary>Where a field's text stands in a block.</summary>
/// <param name="Start">The first byte of the text; of a quoted field, the one after the quote.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="HasEscapes">Whether the text has doubled quotes, each of which stands for one.</param>
internal readonly record struct FieldRange(int Start, int Length, bool HasEscapes);
