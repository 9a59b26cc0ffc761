using CreditRules.Compilation;

namespace CreditRules.Evaluation;

/// <summary>The rules of a matter on any day: between two days on which its law turns, a rule is always the same, and is kept.</summary>
internal sealed class MatterRules
{
    private readonly RuleTables _tables;
    private readonly LazyTable<RuleSpans> _rules;

    internal MatterRules(RuleTables tables, Setting setting)
    {
        _tables = tables;
        OfAnyDay = tables.Scopes.OfAnyDay(setting.Context);
        _rules = new LazyTable<RuleSpans>(tables.Rules.Count, rule => new RuleSpans(tables.Rules[rule], setting));
    }

    /// <summary>The rules whose scope isn't false, in force on some day.</summary>
    internal RuleMask OfAnyDay { get; }

    /// <summary>A rule on a day; null where it isn't in force.</summary>
    internal ScopedRule? On(int rule, DateOnly day) => _rules[rule].On(day);

    /// <summary>Whether the law turns for some rule of a mask on a day.</summary>
    internal bool Turns(RuleMask rules, DateOnly day)
    {
        for (var rule = rules.Next(0); rule >= 0; rule = rules.Next(rule + 1))
        {
            var compiled = _tables.Rules[rule];
            var turns = compiled.TurnsBy(day);
            if (turns > 0 && compiled.Turns[turns - 1] == day && !ScopedRule.IsSameLaw(On(rule, day.AddDays(-1)), On(rule, day)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The days after a day on which the law may turn for some rule of a mask; unordered, with repetitions.</summary>
    internal IEnumerable<DateOnly> DaysAfter(DateOnly day, RuleMask rules)
    {
        for (var rule = rules.Next(0); rule >= 0; rule = rules.Next(rule + 1))
        {
            foreach (var turn in _tables.Rules[rule].Turns)
            {
                if (turn > day)
                {
                    yield return turn;
                }
            }
        }
    }
}
