using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>Which entries count, and how surely: as they are, or under a supposition.</summary>
internal sealed record View(Func<Entry, Truth> Standing, ValueList<string>? NamedIfSeriousOnly = null)
{
    /// <summary>Parties whose entries don't count at all.</summary>
    internal ValueList<Party> LeftOut { get; init; } = [];

    /// <summary>As they are.</summary>
    internal static readonly View Actual = new(entry => entry.Effective);

    /// <summary>As if every entry were surely the party's and no records contradicted each other.</summary>
    internal static readonly View Verified = new(entry => entry.EffectiveIfVerified);

    /// <summary>Only what would become effective if it were verified to be the party's.</summary>
    internal static readonly View Unverified = new(entry =>
        !entry.IsConflicting && entry.Effective == Truth.False ? entry.EffectiveIfVerified : Truth.False);

    /// <summary>As if every entry, of any status, date and match, were effective.</summary>
    internal static readonly View Supposed = new(entry => entry.IsInRegion ? Truth.True : Truth.False);

    /// <summary>The same without ordinary black and watch entries, save those on the named lists.</summary>
    internal View SeriousOnly(IEnumerable<string> named) => this with { NamedIfSeriousOnly = named.ToValueList() };

    internal bool LeavesOut(Party party) => LeftOut.Any(other => ReferenceEquals(other, party));

    internal Truth Of(Entry entry)
    {
        var (standing, weight) = (Standing(entry), Weight(entry));
        return standing < weight ? standing : weight;
    }

    /// <summary>Whether entries of its tier count; an ordinary one doesn't where only serious ones do.</summary>
    internal Truth Weight(Entry entry) =>
        NamedIfSeriousOnly?.Contains(entry.Record.List) != false ? Truth.True : Truth.True - (int)entry.IsOrdinary;

    /// <summary>Whether a list that nobody looked at could matter at all.</summary>
    internal bool Concerns(CreditList list, DateOnly date)
    {
        var version = list.On(date);
        return NamedIfSeriousOnly?.Contains(list.Id) != false
            || (version.Grades.Count == 0
                ? version.Polarity == Polarity.Red || version.Tier == Tier.Serious
                : version.Grades.Any(grade => grade.Polarity == Polarity.Red || grade.Tier == Tier.Serious));
    }
}
