namespace CreditRules.Benchmarks;

/// <summary>What was measured of one door at one stratum of a corpus.</summary>
internal sealed record Row
{
    public required string Door { get; init; }

    public required string Corpus { get; init; }

    public required int Rules { get; init; }

    public required string Stratum { get; init; }

    public required double NsPerSubject { get; init; }

    public required double BytesPerOp { get; init; }

    public required double NsMin { get; init; }

    public required double NsMax { get; init; }

    /// <summary>The median of the ratios to the bare loop of the same round, stratum and corpus.</summary>
    public required double TimesBare { get; init; }

    /// <summary>How many subjects were asked about.</summary>
    public required int Subjects { get; init; }
}
