using CreditRules.Compilation;

namespace CreditRules.Evaluation;

/// <summary>The rules of a matter on any day: between two days on which its law turns, a rule is always the same, and is kept.</summary>
internal sealed class MatterRules
{
    private readonly RuleTables _tables;
    private readonly LazyTable<Slot> _spans;

    internal MatterRules(RuleTables tables, Setting setting)
    {
        _tables = tables;
        OfAnyDay = tables.Scopes.OfAnyDay(setting.Context);
        _spans = new LazyTable<Slot>(tables.Spans, number =>
        {
            var rule = tables.RuleOfSpan(number);
            var first = number == rule.FirstSpan ? DateOnly.MinValue : rule.Turns[number - rule.FirstSpan - 1];
            return new Slot(ScopedRule.Of(rule.Set, rule.Rule, setting with { Context = setting.Context with { Date = first } }));
        });
    }

    /// <summary>The rules whose scope isn't false, in force on some day.</summary>
    internal RuleMask OfAnyDay { get; }

    /// <summary>A rule on a day; null where it isn't in force.</summary>
    internal ScopedRule? On(int rule, DateOnly day)
    {
        var compiled = _tables.Rules[rule];
        var turns = compiled.Turns.AsSpan();
        var place = turns.BinarySearch(day);
        return _spans[compiled.FirstSpan + (place >= 0 ? place + 1 : ~place)].Rule;
    }

    /// <summary>Whether the law turns for some rule of a mask on a day.</summary>
    internal bool Turns(RuleMask rules, DateOnly day)
    {
        for (var rule = rules.Next(0); rule >= 0; rule = rules.Next(rule + 1))
        {
            if (_tables.Rules[rule].Turns.AsSpan().BinarySearch(day) >= 0 && !ScopedRule.IsSameLaw(On(rule, day.AddDays(-1)), On(rule, day)))
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

    private sealed record Slot(ScopedRule? Rule);
}
