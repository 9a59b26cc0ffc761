namespace CreditRules.Model;

/// <summary>Whether entries of a list could be what a <c>listed</c> speaks of.</summary>
internal static class ListSelector
{
    internal static bool MaySelect(Listed asked, string code, ListVersion version) =>
        (asked.List is null || asked.List == code)
        && (asked.Field is null || asked.Field == version.Field)
        && (version.Grades.Count == 0
            ? Fits(asked, version.Polarity, version.Tier)
            : version.Grades.Any(grade => Fits(asked, grade.Polarity, grade.Tier)));

    internal static bool MayBe(ListVersion version, Func<Polarity, bool> test) => version.Grades.Count == 0
        ? version.Polarity is { } polarity && test(polarity)
        : version.Grades.Any(grade => test(grade.Polarity));

    internal static bool MayBeSeriousBlack(ListVersion version) => version.Grades.Count == 0
        ? version is { Polarity: Polarity.Black, Tier: Tier.Serious }
        : version.Grades.Any(grade => grade is { Polarity: Polarity.Black, Tier: Tier.Serious });

    /// <summary>Whether the polarity and the tier, of a list or of one of its grades, are those asked for.</summary>
    internal static bool Fits(Listed asked, Polarity? polarity, Tier? tier) =>
        (asked.Polarity is null || asked.Polarity == polarity) && (asked.Tier is null || asked.Tier == tier);
}
