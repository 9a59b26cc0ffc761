namespace CreditRules.Model;

/// <summary>One restriction, incentive, procedure or safeguard of the shared catalogue (措施).</summary>
internal sealed record Measure
{
    public required string Code { get; init; }

    public required LocalText Title { get; init; }

    public required Effect Effect { get; init; }

    /// <summary>The base category that the regime gate asks about.</summary>
    public required string Category { get; init; }

    /// <summary>Of a restriction, what it does to the matter.</summary>
    public Impact? Impact { get; init; }

    public ValueList<ParameterDeclaration> Parameters { get; init; } = [];

    /// <summary>Of an incentive, whether it only breaks ties (同等条件下优先).</summary>
    public bool Preference { get; init; }
}
