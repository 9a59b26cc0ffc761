namespace CreditRules.Cli.Reports;

/// <summary>What a report says of one list.</summary>
/// <param name="Title">The list's title and code.</param>
/// <param name="Day">The day of the snapshot; null where nobody said, or where it wasn't searched.</param>
/// <param name="Entries">How many entries it has; null where it wasn't searched.</param>
/// <param name="State">Whether it was searched, and in how old a snapshot.</param>
internal sealed record ListLine(LocalText Title, string? Day, long? Entries, ListState State);
