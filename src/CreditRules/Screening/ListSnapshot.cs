namespace CreditRules;

/// <summary>One list as it stood on the day of a snapshot.</summary>
/// <param name="List">The list code.</param>
/// <param name="AsOf">The day of the snapshot; null where nobody said.</param>
/// <param name="Entries">How many entries it has.</param>
/// <remarks>Immutable, thread-safe, compared by value.</remarks>
public sealed record ListSnapshot(string List, DateOnly? AsOf, long Entries)
{
    /// <summary>Of two days the earlier, by which a list of two files is known; null where one isn't known.</summary>
    internal static DateOnly? Earlier(DateOnly? left, DateOnly? right) => left is null || right is null ? null : left < right ? left : right;
}
