using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>Everything in a finding but its entries: findings of the same rules on entries alike share one.</summary>
internal sealed record FindingGround
{
    /// <summary>What a finding starts from that is put together member by member.</summary>
    internal static readonly FindingGround Blank = new() { Measure = "", Title = new("", ""), Category = "" };

    public required string Measure { get; init; }

    public required LocalText Title { get; init; }

    public required string Category { get; init; }

    public Impact? Impact { get; init; }

    public bool Preference { get; init; }

    public Binding Binding { get; init; }

    public ValueMap<FactValue> Parameters { get; init; } = ValueMap<FactValue>.Empty;

    public ValueList<string> CarriedOutBy { get; init; } = [];

    public ValueList<string> Rules { get; init; } = [];

    public ValueList<Citation> Basis { get; init; } = [];
}
