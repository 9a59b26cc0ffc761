using CreditRules.Model;

namespace CreditRules;

/// <summary>One measure that follows, and why: which entries, by which rules, on what ground, until when.</summary>
/// <remarks>Immutable, thread-safe, compared by value.</remarks>
public sealed record Finding
{
    /// <summary>The measure's code in the catalogue.</summary>
    public required string Measure { get; init; }

    /// <summary>The measure's title.</summary>
    public required LocalText Title { get; init; }

    /// <summary>The base category.</summary>
    public required string Category { get; init; }

    /// <summary>Of a restriction, what it does to the matter; else null.</summary>
    public Impact? Impact { get; init; }

    /// <summary>Of an incentive, whether it only breaks ties (同等条件下优先).</summary>
    public bool Preference { get; init; }

    /// <summary>How binding it is, after the regime gate and local narrowing.</summary>
    public required Binding Binding { get; init; }

    /// <summary>The parameters by name, in the units that the catalogue declares.</summary>
    public IReadOnlyDictionary<string, FactValue> Parameters { get; init => field = value.ToValueMap(); } = ValueMap<FactValue>.Empty;

    /// <summary>The departments that act.</summary>
    public IReadOnlyList<string> CarriedOutBy { get; init => field = value.ToValueList(); } = ValueList<string>.Empty;

    /// <summary>The rules, as <c>rule-set#rule</c>.</summary>
    public IReadOnlyList<string> Rules { get; init => field = value.ToValueList(); } = ValueList<string>.Empty;

    /// <summary>The entries that brought it about.</summary>
    public IReadOnlyList<Trigger> Triggers { get; init => field = value.ToValueList(); } = ValueList<Trigger>.Empty;

    /// <summary>What it rests on: the rules' own clauses and the provisions that they cite.</summary>
    public IReadOnlyList<Citation> Basis { get; init => field = value.ToValueList(); } = ValueList<Citation>.Empty;

    /// <summary>The last day on which it certainly applies, inclusive; null where no end is known.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>What to heed about it.</summary>
    public IReadOnlyList<Flag> Flags { get; init => field = value.ToValueList(); } = ValueList<Flag>.Empty;

    /// <summary>Of a restriction, the ways out.</summary>
    public IReadOnlyList<Remedy> Remedies { get; init => field = value.ToValueList(); } = ValueList<Remedy>.Empty;
}
