namespace CreditRules.Model;

/// <summary>The official document that a rule set or a regime edition encodes.</summary>
internal sealed record SourceDocument
{
    public required string Number { get; init; }

    public PartialDate? Issued { get; init; }

    public ValueList<string> Issuers { get; init; } = [];

    /// <summary>Its rank; a document without one is a memo.</summary>
    public BasisLevel Level { get; init; } = BasisLevel.Memo;

    public ValueList<string> Supersedes { get; init; } = [];

    public ValueList<string> SupersededBy { get; init; } = [];

    public ValueList<string> Sources { get; init; } = [];
}
