using CreditRules.Model;

namespace CreditRules.Tests.Laws.Generation;

/// <summary>Decodes switch-offs and narrowings of rules from above, and caps; never of a mandatory rule, never twice of one thing.</summary>
internal static class ChangeMaker
{
    internal static ValueList<RuleSet> Apply(ValueList<RuleSet> sets, ValueList<ValueList<int>> rows)
    {
        var changed = sets.ToList();
        var taken = new HashSet<(string Set, string Target)>();
        foreach (var row in rows)
        {
            var draws = new Draws(row);
            if (draws.Chance(30))
            {
                Cap(changed, taken, draws);
            }
            else
            {
                Change(changed, taken, draws);
            }
        }

        return changed.ToValueList();
    }

    private static void Cap(List<RuleSet> sets, HashSet<(string, string)> taken, Draws draws)
    {
        var place = draws.Below(sets.Count);
        var periods = Catalogue.Measures.SelectMany(measure => measure.Parameters.Where(p => p.IsPeriod).Select(p => (Measure: measure.Code, p.Name))).ToArray();
        var (measure, parameter) = draws.Pick(periods);
        var (from, lastDay) = Calendar.Span(draws);
        if (taken.Add((sets[place].Id, measure + "." + parameter)))
        {
            var cap = new Cap { Measure = measure, Parameter = parameter, Max = draws.Between(1, 20), Authority = BasisMaker.Authority(draws), From = from, LastDay = lastDay };
            sets[place] = sets[place] with { Caps = [.. sets[place].Caps, cap] };
        }
    }

    private static void Change(List<RuleSet> sets, HashSet<(string, string)> taken, Draws draws)
    {
        var possible = (from set in sets.Index()
                        from upper in sets
                        where Region.IsStrictlyAbove(upper.Region, set.Item.Region)
                        from rule in upper.Rules
                        where rule.Then.All(order => order.Binding != Binding.Mandatory)
                        select (Place: set.Index, Upper: upper, Rule: rule)).ToArray();
        if (possible.Length == 0)
        {
            return;
        }

        var (place, above, changed) = draws.Pick(possible);
        var reference = above.Reference(changed);
        if (taken.Add((sets[place].Id, reference)))
        {
            sets[place] = draws.Chance(80)
                ? sets[place] with { Disables = [.. sets[place].Disables, SwitchOff(reference, draws)] }
                : sets[place] with { Narrows = [.. sets[place].Narrows, Narrowing(reference, changed, draws)] };
        }
    }

    private static SwitchOff SwitchOff(string reference, Draws draws)
    {
        var (from, lastDay) = Calendar.Span(draws);
        return new() { Rule = reference, Authority = BasisMaker.Authority(draws), From = draws.Chance(50) ? from : null, LastDay = draws.Chance(50) ? lastDay : null };
    }

    private static Narrowing Narrowing(string reference, Rule rule, Draws draws)
    {
        var (from, lastDay) = Calendar.Span(draws);
        var period = rule.Then
            .SelectMany(order => Catalogue.Measures.First(measure => measure.Code == order.Measure).Parameters)
            .FirstOrDefault(parameter => parameter.IsPeriod);
        var parameters = period is not null && draws.Chance(60)
            ? new Dictionary<string, FactValue> { [period.Name] = FactValue.Of(draws.Between(1, 9)) }.ToValueMap()
            : ValueMap<FactValue>.Empty;
        return new()
        {
            Rule = reference,
            Authority = BasisMaker.Authority(draws),
            Binding = parameters.Count == 0 || draws.Chance(50) ? Binding.Reference : null,
            Parameters = parameters,
            From = draws.Chance(50) ? from : null,
            LastDay = draws.Chance(50) ? lastDay : null,
        };
    }
}
