namespace CreditRules.Model;

/// <summary>A test of an entry's grade, in the order that the list declares.</summary>
internal sealed record GradeTest
{
    public ValueList<string> In { get; init; } = [];

    public string? AtLeast { get; init; }

    public string? Below { get; init; }
}
