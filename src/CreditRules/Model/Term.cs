namespace CreditRules.Model;

/// <summary>A code of a vocabulary with its title.</summary>
internal sealed record Term
{
    public required string Code { get; init; }

    public required LocalText Title { get; init; }
}
