namespace CreditRules.Compilation;

/// <summary>Which rule sets are in force: between two days on which one begins or has ended, always the same.</summary>
internal sealed class EraMasks
{
    private readonly DateOnly[] _starts;
    private readonly RuleMask[] _rules;
    private readonly RuleMask _before;

    internal EraMasks(IReadOnlyList<CompiledRule> rules)
    {
        _before = new RuleMask(rules.Count);
        _starts = [.. rules.SelectMany(rule => LawDays.Of(rule.Set.Effective.From.FirstDay, rule.Set.Effective.LastDay)).Distinct().Order()];
        _rules = Array.ConvertAll(_starts, start =>
        {
            var mask = new RuleMask(rules.Count);
            foreach (var rule in rules)
            {
                if (rule.Set.Effective.Includes(start))
                {
                    mask.Add(rule.Index);
                }
            }

            return mask;
        });
    }

    internal RuleMask this[DateOnly day]
    {
        get
        {
            var place = Array.BinarySearch(_starts, day);
            place = place >= 0 ? place : ~place - 1;
            return place < 0 ? _before : _rules[place];
        }
    }
}
