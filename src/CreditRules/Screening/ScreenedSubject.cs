using CreditRules.Model;

namespace CreditRules.Screening;

/// <summary>One subject of a file, screened.</summary>
/// <remarks>Immutable. What it shows of a natural person stands masked in <see cref="Decision"/>; <see cref="Subject"/> is plain and never written.</remarks>
internal sealed record ScreenedSubject
{
    /// <summary>The number of the record in the subjects' file, in the file's unit.</summary>
    public required long Row { get; init; }

    /// <summary>The subject with the entries that were found for it and its related parties.</summary>
    public required Subject Subject { get; init; }

    /// <summary>The answer, its identifier and name masked where they must be.</summary>
    public required Decision Decision { get; init; }

    /// <summary>Why a person must look, in order; empty where nobody must.</summary>
    public IReadOnlyList<CheckReason> Checks { get; init => field = value.ToValueList(); } = ValueList<CheckReason>.Empty;

    /// <summary>Whether a person must look: for a reason of <see cref="Checks"/>, or because the answer itself asks for it.</summary>
    public bool IsToCheck => Checks.Count > 0 || Decision.Outcome == Outcome.Review;

    /// <summary>The consortium (联合体) it bids in, as the file names it, or null.</summary>
    public string? Consortium { get; init; }

    /// <summary>The group of bidders that the caller declares equal, as the file names it, or null.</summary>
    public string? EqualGroup { get; init; }
}
