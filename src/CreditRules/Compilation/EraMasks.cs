namespace CreditRules.Compilation;

/// <summary>Which rule sets are in force: between two days on which one begins or has ended, always the same.</summary>
internal sealed class EraMasks
{
    // Days by number, and for each the rules in force from it on.
    private readonly int[] _starts;
    private readonly RuleMask[] _rules;
    private readonly RuleMask _before;

    internal EraMasks(IReadOnlyList<CompiledRule> rules)
    {
        _before = new RuleMask(rules.Count);
        var (firsts, masks, days) = (new List<CompiledRule>(), new List<RuleMask>(), new List<int>());
        foreach (var rule in rules)
        {
            if (firsts.Count == 0 || !ReferenceEquals(firsts[^1].Set, rule.Set))
            {
                firsts.Add(rule);
                masks.Add(new RuleMask(rules.Count));
                LawDays.Add(days, rule.Set.Effective.From.FirstDay, rule.Set.Effective.LastDay);
            }

            masks[^1].Add(rule.Index);
        }

        _starts = LawDays.Sorted(days);
        _rules = new RuleMask[_starts.Length];
        for (var i = 0; i < _starts.Length; i++)
        {
            _rules[i] = InForce(DateOnly.FromDayNumber(_starts[i]), firsts, masks, rules.Count);
        }
    }

    internal RuleMask this[DateOnly day]
    {
        get
        {
            var place = Array.BinarySearch(_starts, day.DayNumber);
            place = place >= 0 ? place : ~place - 1;
            return place < 0 ? _before : _rules[place];
        }
    }

    // Of each run of rules of one set, the first rule and a mask of all.
    private static RuleMask InForce(DateOnly day, List<CompiledRule> firsts, List<RuleMask> masks, int rules)
    {
        var mask = new RuleMask(rules);
        for (var i = 0; i < firsts.Count; i++)
        {
            if (firsts[i].Set.Effective.Includes(day))
            {
                mask.Add(masks[i]);
            }
        }

        return mask;
    }
}
