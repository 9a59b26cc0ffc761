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

    /// <summary>How many subjects were asked about in a sample; 0, the row is worked out from the strata that the mix is made of.</summary>
    public required int Subjects { get; init; }

    /// <summary>The row of the mix, from those of its strata: for doors too slow to ask about a hundred subjects a sample.</summary>
    internal static Row OfMix(Row none, Row one, Row many, Row bare)
    {
        var nanoseconds = Mixed(row => row.NsPerSubject);
        return none with
        {
            Stratum = Benchmarks.Stratum.Mix.Word(),
            NsPerSubject = nanoseconds,
            BytesPerOp = Mixed(row => row.BytesPerOp),
            NsMin = Mixed(row => row.NsMin),
            NsMax = Mixed(row => row.NsMax),
            TimesBare = Figures.Round(nanoseconds / bare.NsPerSubject),
            Subjects = 0,
        };

        double Mixed(Func<Row, double> figure) => Figures.Round((0.90 * figure(none)) + (0.08 * figure(one)) + (0.02 * figure(many)));
    }
}
