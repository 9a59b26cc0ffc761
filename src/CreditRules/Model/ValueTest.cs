namespace CreditRules.Model;

/// <summary>A test of a fact or attribute; every part that is given must hold.</summary>
internal sealed record ValueTest
{
    public FactValue? EqualTo { get; init; }

    public ValueList<FactValue> In { get; init; } = [];

    public decimal? AtLeast { get; init; }

    public decimal? Below { get; init; }

    /// <summary>Whether the value is known: never unknown itself.</summary>
    public bool? Known { get; init; }
}
