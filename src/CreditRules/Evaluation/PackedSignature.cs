using CreditRules.Evaluation;

namespace CreditRules;

/// <summary>One of a subject's own entries as screening needs it: what any rule can tell of it on one day in one place.</summary>
/// <remarks>
/// Made by <see cref="PreparedContext.TryPack"/> for the day and the region of its context; it serves every context of the
/// same compiled book, day and region, and is refused elsewhere. Immutable and thread-safe.
/// </remarks>
public readonly struct PackedSignature : IEquatable<PackedSignature>
{
    internal PackedSignature(Signature value, long seal) => (Value, Seal) = (value, seal);

    internal Signature? Value { get; }

    internal long Seal { get; }

    /// <summary>Whether both stand for the same signature, day and place.</summary>
    public static bool operator ==(PackedSignature left, PackedSignature right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(PackedSignature left, PackedSignature right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(PackedSignature other) => ReferenceEquals(Value, other.Value) && Seal == other.Seal;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PackedSignature other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value?.Number, Seal);
}
