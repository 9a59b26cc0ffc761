using System.Runtime.InteropServices;
using CreditRules.Model;

namespace CreditRules.Compilation;

/// <summary>The days on which the law turns for one rule.</summary>
/// <remarks>Days are gathered by number: the runtime has code for lists of numbers at hand, and none for lists of days.</remarks>
internal sealed class LawDays
{
    private readonly RuleBookContent _book;

    // Switch-offs and narrowings name a rule, caps a measure.
    private readonly Dictionary<string, List<int>> _changes = new(StringComparer.Ordinal);

    internal LawDays(RuleBookContent book)
    {
        _book = book;
        foreach (var set in book.RuleSets)
        {
            foreach (var change in set.Disables)
            {
                Note(change.Rule, set, change.Authority, change.From, change.LastDay);
            }

            foreach (var change in set.Narrows)
            {
                Note(change.Rule, set, change.Authority, change.From, change.LastDay);
            }

            foreach (var cap in set.Caps)
            {
                Note(cap.Measure, set, cap.Authority, cap.From, cap.LastDay);
            }
        }
    }

    /// <summary>Adds the first day and the day after the last, by number.</summary>
    internal static void Add(List<int> days, DateOnly? from, DateOnly? lastDay)
    {
        if (from is { } first)
        {
            days.Add(first.DayNumber);
        }

        if (lastDay is { } last && last < DateOnly.MaxValue)
        {
            days.Add(last.DayNumber + 1);
        }
    }

    /// <summary>In order, each once.</summary>
    internal static int[] Sorted(List<int> days)
    {
        days.Sort();
        var count = 0;
        var all = CollectionsMarshal.AsSpan(days);
        foreach (var day in all)
        {
            if (count == 0 || all[count - 1] != day)
            {
                all[count++] = day;
            }
        }

        return all[..count].ToArray();
    }

    /// <summary>Every day on which the rule's force, its bases, what is changed in it, the gate or a list that it may read turn; in order.</summary>
    internal ValueList<DateOnly> Of(RuleSet set, Rule rule, string reference, IEnumerable<CreditList> lists)
    {
        var days = new List<int>();
        AddForce(days, set);
        foreach (var basis in rule.Basis)
        {
            Add(days, basis.From, basis.LastDay);
        }

        foreach (var edition in _book.Editions)
        {
            days.Add(edition.From.DayNumber);
        }

        AddChanges(days, reference);
        foreach (var order in rule.Then)
        {
            AddChanges(days, order.Measure);
        }

        foreach (var list in lists)
        {
            foreach (var version in list.Versions)
            {
                days.Add(version.From.DayNumber);
            }
        }

        return new ValueList<DateOnly>(Array.ConvertAll(Sorted(days), DateOnly.FromDayNumber));
    }

    private static void AddForce(List<int> days, RuleSet set) => Add(days, set.Effective.From.FirstDay, set.Effective.LastDay);

    private void AddChanges(List<int> days, string of)
    {
        if (_changes.TryGetValue(of, out var changes))
        {
            days.AddRange(changes);
        }
    }

    private void Note(string of, RuleSet set, Basis authority, DateOnly? from, DateOnly? lastDay)
    {
        if (!_changes.TryGetValue(of, out var days))
        {
            _changes.Add(of, days = []);
        }

        AddForce(days, set);
        Add(days, authority.From, authority.LastDay);
        Add(days, from, lastDay);
    }
}
