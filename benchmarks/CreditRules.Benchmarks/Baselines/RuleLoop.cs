using CreditRules.Model;

namespace CreditRules.Benchmarks;

/// <summary>The simplest engine: every rule is asked about every entry.</summary>
internal sealed class RuleLoop
{
    private readonly Consequence[] _rules;
    private readonly HashSet<string> _black;

    internal RuleLoop(RuleBook book, DateOnly day)
    {
        _rules = Consequence.Of(book, day);
        _black = [.. book.Content.Lists.Values.Where(list => list.On(day).Polarity == Polarity.Black).Select(list => list.Id)];
    }

    internal (Outcome Outcome, HashSet<string> Measures) Screen(Subject subject, Context context)
    {
        var (outcome, measures, withholds) = (Outcome.Clear, new HashSet<string>(), false);
        foreach (var entry in subject.Memberships)
        {
            withholds |= Consequence.IsEffective(entry, context.Date) && _black.Contains(entry.List);
        }

        foreach (var rule in _rules)
        {
            if ((rule.Domain is not null && rule.Domain != context.Domain) || rule.From > context.Date || (rule.IsIncentive && withholds))
            {
                continue;
            }

            foreach (var entry in subject.Memberships)
            {
                if (entry.List == rule.List && Consequence.IsEffective(entry, context.Date) && rule.Fits(subject, entry))
                {
                    measures.Add(rule.Measure);
                    outcome = rule.Outcome > outcome ? rule.Outcome : outcome;
                }
            }
        }

        return (outcome, measures);
    }
}
