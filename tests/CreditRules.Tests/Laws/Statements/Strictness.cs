using CreditRules.Model;

namespace CreditRules.Tests.Laws.Statements;

/// <summary>Compares restrictions by measure and separate parameters.</summary>
internal static class Strictness
{
    /// <summary>The first restriction that went away, binds less, is looser in a parameter or ends earlier.</summary>
    internal static string? FirstLoosened(IReadOnlyList<Finding> before, IReadOnlyList<Finding> after, RuleBookContent book) => before
        .Select(old => Counterparts(old, after, book) is { Length: > 0 } found
            ? found.Select(finding => Loosened(old, finding, book)).FirstOrDefault(breach => breach is not null)
            : $"the restriction {Name(old)} went away")
        .FirstOrDefault(breach => breach is not null);

    /// <summary>The first restriction that wasn't there or binds more.</summary>
    internal static string? FirstStrengthened(IReadOnlyList<Finding> before, IReadOnlyList<Finding> after, RuleBookContent book) => after
        .Select(finding => before.Where(old => IsBare(finding) ? old.Measure == finding.Measure : IsSame(old, finding, book)).ToArray() is { Length: > 0 } olds
            ? olds.Where(old => old.Binding < finding.Binding).Select(old => $"{Name(old)} bound {old.Binding} and binds {finding.Binding}").FirstOrDefault()
            : $"the restriction {Name(finding)} is new")
        .FirstOrDefault(breach => breach is not null);

    // A bare order is absorbed by every variant that has parameters.
    private static Finding[] Counterparts(Finding old, IReadOnlyList<Finding> after, RuleBookContent book) =>
        [.. after.Where(finding => IsBare(old) ? finding.Measure == old.Measure : IsSame(old, finding, book))];

    private static string? Loosened(Finding old, Finding finding, RuleBookContent book) =>
        finding.Binding < old.Binding ? $"{Name(old)} bound {old.Binding} and binds {finding.Binding}"
        : (finding.LastDay ?? DateOnly.MaxValue) < (old.LastDay ?? DateOnly.MaxValue) ? $"{Name(old)} lasted until {Day(old)} and lasts until {Day(finding)}"
        : book.Measures[old.Measure].Parameters
            .Where(declared => old.Parameters.ContainsKey(declared.Name) && !IsAsStrict(declared, old, finding))
            .Select(declared => $"{declared.Name} of {Name(old)} is looser in {Name(finding)}").FirstOrDefault();

    private static bool IsAsStrict(ParameterDeclaration declared, Finding old, Finding finding) =>
        finding.Parameters.TryGetValue(declared.Name, out var now) && declared.Combine switch
        {
            Combine.Lowest => now.AsNumber <= old.Parameters[declared.Name].AsNumber,
            Combine.Highest => now.AsNumber >= old.Parameters[declared.Name].AsNumber,
            _ => now == old.Parameters[declared.Name],
        };

    private static bool IsBare(Finding finding) => finding.Parameters.Count == 0;

    private static bool IsSame(Finding one, Finding other, RuleBookContent book) =>
        one.Measure == other.Measure && Separate(one, book).Equals(Separate(other, book));

    private static ValueMap<FactValue> Separate(Finding finding, RuleBookContent book) => finding.Parameters
        .Where(pair => book.Measures[finding.Measure].Parameters.Any(declared => declared.Name == pair.Key && declared.Combine == Combine.Separate))
        .ToValueMap();

    private static string Name(Finding finding) => finding.Measure + " " + finding.Parameters;

    private static string Day(Finding finding) => finding.LastDay is { } day ? Generation.TestMaker.Day(day) : "no known day";
}
