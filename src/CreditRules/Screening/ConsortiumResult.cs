using CreditRules.Model;

namespace CreditRules.Screening;

/// <summary>What follows for bidders that bid together (联合体): the gravest outcome among them, and whose it is.</summary>
/// <remarks>Immutable.</remarks>
internal sealed record ConsortiumResult
{
    /// <summary>The consortium, as the subjects' file names it.</summary>
    public required string Name { get; init; }

    /// <summary>The gravest outcome of its members.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The members, in the order of the file.</summary>
    public required IReadOnlyList<ScreenedSubject> Members { get; init => field = value.ToValueList(); }

    /// <summary>The members whose outcome it is; empty where the outcome is clear or preferred.</summary>
    public required IReadOnlyList<ScreenedSubject> Because { get; init => field = value.ToValueList(); }
}
