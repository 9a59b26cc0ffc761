namespace CreditRules.Screening;

/// <summary>A record that was not taken, and why.</summary>
/// <param name="Record">Its number in its table.</param>
/// <param name="Form">What is wrong with its form.</param>
/// <param name="Fault">What is wrong with what it says.</param>
/// <param name="Column">The column at fault, where there is one.</param>
/// <param name="Told">What the table's own reader said; else null. Nothing of the record.</param>
internal readonly record struct Rejection(long Record, RecordFault Form, EntryFault Fault, EntryColumn? Column = null, string? Told = null);
