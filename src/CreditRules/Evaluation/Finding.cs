using System.Diagnostics.CodeAnalysis;
using CreditRules.Evaluation;
using CreditRules.Model;

namespace CreditRules;

/// <summary>One measure that follows, and why: which entries, by which rules, on what ground, until when.</summary>
/// <remarks>Immutable, thread-safe, compared by value.</remarks>
public sealed record Finding
{
    // Findings of the same rules on entries alike share one ground: a decision adds entries, end, flags and remedies.
    private readonly FindingGround _ground = FindingGround.Blank;

    /// <summary>Makes a finding member by member.</summary>
    public Finding()
    {
    }

#pragma warning disable CS8618 // the ground holds what is required
    [SetsRequiredMembers]
    internal Finding(FindingGround ground) => _ground = ground;
#pragma warning restore CS8618

    /// <summary>The measure's code in the catalogue.</summary>
    public required string Measure { get => _ground.Measure; init => _ground = _ground with { Measure = value }; }

    /// <summary>The measure's title.</summary>
    public required LocalText Title { get => _ground.Title; init => _ground = _ground with { Title = value }; }

    /// <summary>The base category.</summary>
    public required string Category { get => _ground.Category; init => _ground = _ground with { Category = value }; }

    /// <summary>Of a restriction, what it does to the matter; else null.</summary>
    public Impact? Impact { get => _ground.Impact; init => _ground = _ground with { Impact = value }; }

    /// <summary>Of an incentive, whether it only breaks ties (同等条件下优先).</summary>
    public bool Preference { get => _ground.Preference; init => _ground = _ground with { Preference = value }; }

    /// <summary>How binding it is, after the regime gate and local narrowing.</summary>
    public required Binding Binding { get => _ground.Binding; init => _ground = _ground with { Binding = value }; }

    /// <summary>The parameters by name, in the units that the catalogue declares.</summary>
    public IReadOnlyDictionary<string, FactValue> Parameters { get => _ground.Parameters; init => _ground = _ground with { Parameters = value.ToValueMap() }; }

    /// <summary>The departments that act.</summary>
    public IReadOnlyList<string> CarriedOutBy { get => _ground.CarriedOutBy; init => _ground = _ground with { CarriedOutBy = value.ToValueList() }; }

    /// <summary>The rules, as <c>rule-set#rule</c>.</summary>
    public IReadOnlyList<string> Rules { get => _ground.Rules; init => _ground = _ground with { Rules = value.ToValueList() }; }

    /// <summary>The entries that brought it about.</summary>
    public IReadOnlyList<Trigger> Triggers { get; init => field = value.ToValueList(); } = ValueList<Trigger>.Empty;

    /// <summary>What it rests on: the rules' own clauses and the provisions that they cite.</summary>
    public IReadOnlyList<Citation> Basis { get => _ground.Basis; init => _ground = _ground with { Basis = value.ToValueList() }; }

    /// <summary>The last day on which it certainly applies, inclusive; null where no end is known.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>What to heed about it.</summary>
    public IReadOnlyList<Flag> Flags { get; init => field = value.ToValueList(); } = ValueList<Flag>.Empty;

    /// <summary>Of a restriction, the ways out.</summary>
    public IReadOnlyList<Remedy> Remedies { get; init => field = value.ToValueList(); } = ValueList<Remedy>.Empty;
}
