using CreditRules.Model;

namespace CreditRules.Screening;

/// <summary>What follows for bidders that bid together (联合体): the gravest outcome among them, and whose it is.</summary>
/// <remarks>Immutable.</remarks>
internal sealed record ConsortiumResult
{
    /// <summary>The consortium, as the subjects' file names it.</summary>
    public required string Name { get; init; }

    /// <summary>The gravest outcome of its members; preferred where none is grave and all have an incentive in common, else clear.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The members, in the order of the file.</summary>
    public required IReadOnlyList<ScreenedSubject> Members { get; init => field = value.ToValueList(); }

    /// <summary>The members to whom it is due, not those who suffer it beside them; empty where the outcome is clear or preferred.</summary>
    public required IReadOnlyList<ScreenedSubject> Because { get; init => field = value.ToValueList(); }
}
