using CreditRules.Compilation;
using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>Everything that any rule can tell of one of a subject's own entries on a day: entries alike in this have the same effect everywhere.</summary>
internal sealed class Signature
{
    /// <summary>Its number in the table that made it, from 0.</summary>
    public required int Number { get; init; }

    public required ListRow List { get; init; }

    /// <summary>Whether it is effective.</summary>
    public required Truth Effective { get; init; }

    /// <summary>Whether it would be if it were surely the subject's.</summary>
    public required Truth EffectiveIfVerified { get; init; }

    /// <summary>Whether it has what each of the list's leaves asks, in their order.</summary>
    public required Truth[] Leaves { get; init; }

    /// <summary>Whether it is an ordinary entry of a black or watch list.</summary>
    public required Truth IsOrdinary { get; init; }

    public required Truth IsBlack { get; init; }

    public required Truth IsNotRed { get; init; }

    public required string Field { get; init; }

    internal bool IsSure => Effective == Truth.True;

    internal bool IsWithout => EffectiveIfVerified == Truth.False;

    /// <summary>Whether it has what a leaf asks; false of a leaf that doesn't speak of its list.</summary>
    internal Truth Of(int leaf)
    {
        var place = List.OwnLeaves.AsSpan().BinarySearch(leaf);
        return place < 0 ? Truth.False : Leaves[place];
    }
}
