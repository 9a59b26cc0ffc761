namespace CreditRules.Model;

/// <summary>One edition of the regime gate: which measures need which ground; in force until the next one's <c>from</c>.</summary>
internal sealed record RegimeEdition : IDocument
{
    public required string Id { get; init; }

    public required string Version { get; init; }

    public required LocalText Title { get; init; }

    public required SourceDocument Document { get; init; }

    public required DateOnly From { get; init; }

    public required ValueList<RegimeRow> Rows { get; init; }

    public LocalText? Note { get; init; }
}
