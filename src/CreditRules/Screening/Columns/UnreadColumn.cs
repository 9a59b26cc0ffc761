namespace CreditRules.Screening;

/// <summary>A column that files often have and that is left aside on purpose.</summary>
/// <param name="Text">The name as it is mostly written.</param>
/// <param name="Why">Why nothing is read from it.</param>
/// <remarks>Immutable.</remarks>
internal readonly record struct UnreadColumn(string Text, LocalText Why);
