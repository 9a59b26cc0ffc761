using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>What a condition comes to: its truth; if unknown, what is missing; if true, which entries made it so, until when.</summary>
internal sealed record Verdict(Truth Truth, ValueList<string> Missing, ValueList<Hit> Hits, DateOnly? End)
{
    internal static readonly Verdict True = new(Truth.True, [], [], null);

    internal static readonly Verdict False = new(Truth.False, [], [], null);

    internal static Verdict Of(bool truth) => truth ? True : False;

    internal static Verdict Unknown(params IEnumerable<string> missing) => new(Truth.Unknown, Sorted(missing), [], null);

    internal static Verdict All(IReadOnlyCollection<Verdict> parts) => parts.Count == 0 ? True : parts.Min(part => part.Truth) switch
    {
        Truth.False => False,
        Truth.Unknown => Unknown(parts.Where(part => part.Truth == Truth.Unknown).SelectMany(part => part.Missing)),
        _ => new Verdict(Truth.True, [], parts.SelectMany(part => part.Hits).Distinct().ToValueList(), parts.Min(part => part.End ?? DateOnly.MaxValue)).Opened(),
    };

    internal static Verdict Any(IReadOnlyCollection<Verdict> parts)
    {
        var truth = parts.Count == 0 ? Truth.False : parts.Max(part => part.Truth);
        var decisive = parts.Where(part => part.Truth == truth).ToArray();
        return truth switch
        {
            Truth.False => False,
            Truth.Unknown => Unknown(decisive.SelectMany(part => part.Missing)),
            _ => new Verdict(Truth.True, [], decisive.SelectMany(part => part.Hits).Distinct().ToValueList(), decisive.Max(part => part.End ?? DateOnly.MaxValue)).Opened(),
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
    private Verdict Opened() => End == DateOnly.MaxValue ? this with { End = null } : this;
}
