using CreditRules.Evaluation;

namespace CreditRules;

/// <summary>One of a subject's own entries as screening needs it: what any rule can tell of it on one day in one place.</summary>
/// <remarks>
/// Made by <see cref="PreparedContext.TryPack"/> for the day and the region of its context; it serves every context of the
/// same compiled book, day and region, and is refused elsewhere. Immutable, thread-safe, compared by value.
/// </remarks>
public readonly record struct PackedSignature
{
    internal PackedSignature(PackSeal? seal, int number) => (Seal, Number) = (seal, number);

    internal PackSeal? Seal { get; }

    /// <summary>The signature's number in the book's table.</summary>
    internal int Number { get; }
}
