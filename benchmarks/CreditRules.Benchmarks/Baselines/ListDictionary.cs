using CreditRules.Model;

namespace CreditRules.Benchmarks;

/// <summary>What a developer writes who has no engine: for each domain a dictionary from lists to what follows, and LINQ over it.</summary>
internal sealed class ListDictionary
{
    private readonly Dictionary<string, Dictionary<string, Consequence[]>> _domains;
    private readonly HashSet<string> _black;

    internal ListDictionary(RuleBook book, DateOnly day)
    {
        var consequences = Consequence.Of(book, day).Where(one => one.From <= day).ToList();
        _domains = book.Content.Domains.Keys.ToDictionary(
            domain => domain,
            domain => consequences
                .Where(one => one.Domain is null || one.Domain == domain)
                .GroupBy(one => one.List)
                .ToDictionary(group => group.Key, group => group.ToArray()));
        _black = [.. book.Content.Lists.Values.Where(list => list.On(day).Polarity == Polarity.Black).Select(list => list.Id)];
    }

    internal (Outcome Outcome, HashSet<string> Measures) Screen(Subject subject, Context context)
    {
        var lists = _domains[context.Domain];
        var entries = subject.Memberships.Where(entry => Consequence.IsEffective(entry, context.Date));
        var found = entries
            .SelectMany(entry => lists.GetValueOrDefault(entry.List, []).Where(one => one.Fits(subject, entry)))
            .ToList();
        if (found.Exists(one => one.IsIncentive) && entries.Any(entry => _black.Contains(entry.List)))
        {
            found.RemoveAll(one => one.IsIncentive);
        }

        return (found.Select(one => one.Outcome).DefaultIfEmpty(Outcome.Clear).Max(), found.Select(one => one.Measure).ToHashSet());
    }
}
