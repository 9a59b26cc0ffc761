using CreditRules.Model;

namespace CreditRules.Compilation;

/// <summary>The days on which the law turns for one rule.</summary>
internal sealed class LawDays(RuleBookContent book)
{
    private readonly ILookup<string, IEnumerable<DateOnly>> _changes = Changes(book).ToLookup(change => change.Of, change => change.Days, StringComparer.Ordinal);

    /// <summary>The first day and the day after the last.</summary>
    internal static IEnumerable<DateOnly> Of(DateOnly? from, DateOnly? lastDay)
    {
        if (from is { } first)
        {
            yield return first;
        }

        if (lastDay is { } last && last < DateOnly.MaxValue)
        {
            yield return last.AddDays(1);
        }
    }

    /// <summary>Every day on which the rule's force, its bases, what is changed in it, the gate or a list that it may read turn; in order.</summary>
    internal ValueList<DateOnly> Of(RuleSet set, Rule rule, string reference, IEnumerable<CreditList> lists) =>
        Of(set)
            .Concat(rule.Basis.SelectMany(Of))
            .Concat(book.Editions.Select(edition => edition.From))
            .Concat(rule.Then.Select(order => order.Measure).Prepend(reference).SelectMany(key => _changes[key]).SelectMany(days => days))
            .Concat(lists.SelectMany(list => list.Versions).Select(version => version.From))
            .Distinct().Order().ToValueList();

    // Switch-offs and narrowings name a rule, caps a measure.
    private static IEnumerable<(string Of, IEnumerable<DateOnly> Days)> Changes(RuleBookContent book) => book.RuleSets.SelectMany(set =>
        set.Disables.Select(change => (change.Rule, Of(set, change.Authority, change.From, change.LastDay)))
            .Concat(set.Narrows.Select(change => (change.Rule, Of(set, change.Authority, change.From, change.LastDay))))
            .Concat(set.Caps.Select(cap => (cap.Measure, Of(set, cap.Authority, cap.From, cap.LastDay)))));

    private static IEnumerable<DateOnly> Of(RuleSet set, Basis authority, DateOnly? from, DateOnly? lastDay) =>
        [.. Of(set), .. Of(authority), .. Of(from, lastDay)];

    private static IEnumerable<DateOnly> Of(RuleSet set) => Of(set.Effective.From.FirstDay, set.Effective.LastDay);

    private static IEnumerable<DateOnly> Of(Basis basis) => Of(basis.From, basis.LastDay);
}
