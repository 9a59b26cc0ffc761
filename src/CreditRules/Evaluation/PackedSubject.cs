using System.Runtime.InteropServices;
using CreditRules.Evaluation;

namespace CreditRules;

/// <summary>A subject as screening needs it: what rules can ask of itself, and how many of the signatures are its own.</summary>
/// <remarks>Made by <see cref="PreparedContext.TryPack"/>. Immutable and thread-safe, compared by value.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PackedSubject
{
    internal PackedSubject(Face face, int signatures) => (FaceIndex, Signatures) = (face.Index, signatures);

    /// <summary>How many signatures it has.</summary>
    public int Signatures { get; }

    internal int FaceIndex { get; }
}
