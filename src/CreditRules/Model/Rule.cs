namespace CreditRules.Model;

/// <summary>One clause: who, in which matter, what follows, on what ground.</summary>
internal sealed record Rule
{
    public required string Id { get; init; }

    public string? Clause { get; init; }

    public required Evidence Evidence { get; init; }

    /// <summary>Whom it hits; absent, everybody in scope (procedures and safeguards only).</summary>
    public Condition? When { get; init; }

    public ValueList<Condition> Unless { get; init; } = [];

    public Scope In { get; init; } = Scope.Everything;

    /// <summary>The askers it binds; empty, all.</summary>
    public ValueList<string> OnlyFor { get; init; } = [];

    public required ValueList<MeasureOrder> Then { get; init; }

    /// <summary>Who acts: echoed, filters nothing.</summary>
    public ValueList<string> CarriedOutBy { get; init; } = [];

    public ValueList<Basis> Basis { get; init; } = [];

    public LocalText? Note { get; init; }
}
