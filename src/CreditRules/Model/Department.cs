namespace CreditRules.Model;

/// <summary>A department and those that took over from it.</summary>
internal sealed record Department
{
    public required string Code { get; init; }

    public required LocalText Title { get; init; }

    public ValueList<string> Successors { get; init; } = [];
}
