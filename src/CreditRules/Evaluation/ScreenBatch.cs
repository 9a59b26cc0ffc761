namespace CreditRules.Evaluation;

/// <summary>Packed subjects on their way through screening, and the room for what is found.</summary>
internal ref struct ScreenBatch
{
    internal required ReadOnlySpan<PackedSubject> Subjects { get; init; }

    internal required ReadOnlySpan<PackedSignature> Signatures { get; set; }

    internal required Span<Outcome> Outcomes { get; init; }

    internal required Span<ulong> Measures { get; init; }

    /// <summary>How many words of measures a subject has: none where nobody asks for them.</summary>
    internal required int Words { get; init; }

    internal required PackSeal Seal { get; init; }

    /// <summary>The subject that is next.</summary>
    internal int Place { get; set; }

    /// <summary>The signatures of the next subject.</summary>
    internal ReadOnlySpan<PackedSignature> Take(int count)
    {
        if (count > Signatures.Length)
        {
            throw Unfit();
        }

        var own = Signatures[..count];
        Signatures = Signatures[count..];
        return own;
    }

    internal static ArgumentException Unfit() => new(
        "the subjects don't have as many signatures as are given: give those of all, one subject after the other", "signatures");
}
