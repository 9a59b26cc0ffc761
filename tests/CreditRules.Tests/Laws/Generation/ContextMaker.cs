using CreditRules.Model;

namespace CreditRules.Tests.Laws.Generation;

/// <summary>Decodes a matter that one rule of the book speaks of, mostly.</summary>
internal sealed class ContextMaker(ValueList<RuleSet> sets, Draws draws)
{
    private static readonly Rule Nothing = new() { Id = "none", Evidence = Evidence.Confirmed, Then = [] };

    internal Context Make()
    {
        var possible = sets.SelectMany(set => set.Rules.Select(rule => (Set: set, Rule: rule))).DefaultIfEmpty((sets[0], Nothing)).ToArray();
        var (set, rule) = draws.Pick(possible);
        return new Context
        {
            Domain = rule.In.Domains.Count > 0 && !draws.Chance(8) ? draws.Pick(rule.In.Domains) : draws.Pick(Catalogue.Domains),
            Matter = rule.In.Matters.Count > 0 && !draws.Chance(15) ? draws.Pick(rule.In.Matters) : draws.Chance(50) ? draws.Pick(Catalogue.Matters) : null,
            Department = rule.OnlyFor.Count > 0 && !draws.Chance(15) ? Asker(rule.OnlyFor[0]) : draws.Chance(40) ? draws.Pick(Catalogue.Departments) : null,
            Region = Place(set.Region),
            Date = Day(set),
            Attributes = Attributes(rule),
        };
    }

    // The department that the rule names, or one that took over from it.
    private string Asker(string code) => Catalogue.Departments.SkipWhile(other => other != code).ElementAtOrDefault(draws.Below(2)) ?? code;

    private string Place(string region) => draws.Chance(8) ? draws.Pick(Catalogue.Regions)
        : Region.Covers(region, "371003") ? draws.OneOf("371003", "371003", "371003", "371000", region)
        : region;

    private DateOnly Day(RuleSet set)
    {
        var first = set.Effective.From.FirstDay;
        var last = set.Effective.LastDay ?? first.AddDays(1200);
        return draws.Below(20) switch
        {
            0 => first,
            1 => last,
            2 => first.AddDays(-1),
            3 => last.AddDays(1),
            4 => Calendar.Middle,
            var choice => Middle(first, last).AddDays(choice < 10 ? 0 : draws.Between(-60, 60)),
        };
    }

    private static DateOnly Middle(DateOnly first, DateOnly last) => first <= Calendar.Middle && last >= Calendar.Middle
        ? Calendar.Middle
        : first.AddDays((last.DayNumber - first.DayNumber) / 2);

    private ValueMap<FactValue> Attributes(Rule rule)
    {
        var asked = rule.Unless.Prepend(rule.When).OfType<Condition>().SelectMany(condition => condition.SelfAndParts()).OfType<Condition.Attribute>().ToArray();
        var values = new Dictionary<string, FactValue>();
        foreach (var declared in Catalogue.Attributes)
        {
            var test = Array.Find(asked, attribute => attribute.Name == declared.Name);
            var value = test is not null ? TestMaker.Answer(declared, test.Test, draws) : draws.Chance(40) ? TestMaker.Value(declared, draws) : (FactValue?)null;
            if (value is { } given)
            {
                values[declared.Name] = given;
            }
        }

        return values.ToValueMap();
    }
}
