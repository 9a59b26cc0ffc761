namespace CreditRules;

/// <summary>The text of one document of a rule book.</summary>
/// <param name="Name">What diagnostics call it: a path or a name.</param>
/// <param name="Content">Its bytes: JSON in UTF-8.</param>
/// <remarks>Thread-safe as long as nobody writes to the bytes.</remarks>
public sealed record RuleDocument(string Name, ReadOnlyMemory<byte> Content);
