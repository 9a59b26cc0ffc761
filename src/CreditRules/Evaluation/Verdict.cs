using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>What a condition comes to: its truth; if unknown, what is missing; if true, which entries made it so, until when.</summary>
internal sealed record Verdict(Truth Truth, ValueList<string> Missing, ValueList<Hit> Hits, DateOnly? End)
{
    internal static readonly Verdict True = new(Truth.True, [], [], null);

    internal static readonly Verdict False = new(Truth.False, [], [], null);

    internal static Verdict Of(bool truth) => truth ? True : False;

    internal static Verdict Unknown(params IEnumerable<string> missing) => new(Truth.Unknown, Sorted(missing), [], null);

    /// <summary>True if every part is: the least truth, the earliest end.</summary>
    internal static Verdict All(params ReadOnlySpan<Verdict> parts)
    {
        var least = Truth.True;
        var end = DateOnly.MaxValue;
        foreach (var part in parts)
        {
            least = part.Truth < least ? part.Truth : least;
            end = part.End < end ? part.End.Value : end;
        }

        return least switch
        {
            Truth.False => False,
            Truth.Unknown => Unknown(MissingOf(parts)),
            _ => Holds(parts, end),
        };
    }

    /// <summary>True if some part is: the greatest truth, the latest end of its true parts.</summary>
    internal static Verdict Any(params ReadOnlySpan<Verdict> parts)
    {
        var greatest = Truth.False;
        var end = DateOnly.MinValue;
        foreach (var part in parts)
        {
            greatest = part.Truth > greatest ? part.Truth : greatest;
            end = part.Truth == Truth.True && !(part.End <= end) ? part.End ?? DateOnly.MaxValue : end;
        }

        return greatest switch
        {
            Truth.False => False,
            Truth.Unknown => Unknown(MissingOf(parts)),
            _ => Holds(parts, end),
        };
    }

    internal Verdict Not() => Truth switch
    {
        Truth.True => False,
        Truth.False => True,
        _ => this,
    };

    internal static ValueList<string> Sorted(IEnumerable<string> missing) =>
        missing.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();

    // Invariant: "open" is later than any date.
    private static Verdict Holds(ReadOnlySpan<Verdict> parts, DateOnly end)
    {
        Verdict? only = null;
        var count = 0;
        foreach (var part in parts)
        {
            if (part.Truth == Truth.True && part.Hits.Count > 0)
            {
                (only, count) = (part, count + 1);
            }
        }

        DateOnly? last = end == DateOnly.MaxValue ? null : end;
        return only is null ? last is null ? True : True with { End = last }
            : count > 1 ? new Verdict(Truth.True, [], HitsOf(parts), last)
            : only.End == last && only.Missing.Count == 0 ? only
            : only with { End = last };
    }

    private static ValueList<Hit> HitsOf(ReadOnlySpan<Verdict> parts)
    {
        var hits = new List<Hit>();
        foreach (var part in parts)
        {
            hits.AddRange(part.Truth == Truth.True ? part.Hits : []);
        }

        return hits.Distinct().ToValueList();
    }

    private static List<string> MissingOf(ReadOnlySpan<Verdict> parts)
    {
        var missing = new List<string>();
        foreach (var part in parts)
        {
            missing.AddRange(part.Truth == Truth.Unknown ? part.Missing : []);
        }

        return missing;
    }
}
