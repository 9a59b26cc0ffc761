using CreditRules.Evaluation;

namespace CreditRules;

/// <summary>A subject as screening needs it: what rules can ask of itself, and how many of the signatures are its own.</summary>
/// <remarks>
/// Made by <see cref="PreparedContext.TryPack"/>, and refused where its signatures would be. Immutable, thread-safe, compared
/// by value.
/// </remarks>
public readonly record struct PackedSubject
{
    internal PackedSubject(PackSeal seal, Face face, int signatures) => (Seal, FaceIndex, Signatures) = (seal, face.Index, signatures);

    /// <summary>How many signatures it has.</summary>
    public int Signatures { get; }

    internal PackSeal? Seal { get; }

    internal int FaceIndex { get; }
}
