using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>A record that could not be read as a subject, and why.</summary>
/// <param name="Record">Its number in its table.</param>
/// <param name="Form">What is wrong with its form.</param>
/// <param name="Fault">What is wrong with what it says.</param>
/// <param name="Told">What the table's own reader or the rule book said; else null. Nothing of the record.</param>
internal readonly record struct SubjectRejection(long Record, RecordFault Form, SubjectFault Fault, LocalText? Told = null);
