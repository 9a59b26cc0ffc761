using CreditRules.Model;

namespace CreditRules.Tests.Laws.Generation;

/// <summary>Decodes the heads of rule sets, of which some supersede the one before, and puts rules into them.</summary>
internal static class RuleSetMaker
{
    internal static ValueList<RuleSet> Make(Plan plan, ValueList<EntryKind> kinds)
    {
        var sets = new List<RuleSet>();
        foreach (var (index, row) in plan[Section.RuleSets].DefaultIfEmpty([]).Index())
        {
            Add(sets, index, new Draws(row));
        }

        var rules = sets.ConvertAll(_ => new List<Rule>());
        foreach (var (index, row) in plan[Section.Rules].Index())
        {
            var draws = new Draws(row);
            var home = draws.Below(sets.Count);
            rules[home].Add(new RuleMaker(kinds, draws).Make(index, sets[home].Region));
        }

        return sets.Select((set, index) => set with { Rules = rules[index].ToValueList() }).ToValueList();
    }

    private static void Add(List<RuleSet> sets, int index, Draws draws)
    {
        var region = index == 0 || draws.Chance(30) ? Region.National : draws.Pick(Catalogue.Regions);
        var from = Calendar.Middle.AddDays(-draws.Below(1200) + (draws.Chance(8) ? 1000 : 0));
        var partial = draws.Below(10) switch { 8 => new PartialDate(from.Year, from.Month), 9 => new PartialDate(from.Year), _ => PartialDate.Of(from) };
        DateOnly? lastDay = draws.Chance(30) ? partial.FirstDay.AddDays(draws.Below(1500)) : null;
        var set = new RuleSet
        {
            Id = "set-" + (index + 1),
            Version = "1.0.0",
            Region = region,
            Title = Catalogue.Title("set-" + (index + 1)),
            Document = new SourceDocument { Number = "文〔2016〕" + index + "号", Issuers = ["机关"], Level = draws.Chance(20) ? BasisLevel.Law : BasisLevel.Memo },
            Effective = new EffectiveTime { From = partial, LastDay = lastDay },
            Rules = [],
        };
        sets.Add(index > 0 && draws.Chance(25) ? Superseding(set, sets, index - 1) : set);
    }

    // Both sides say so, and the older ends the day before the newer begins.
    private static RuleSet Superseding(RuleSet newer, List<RuleSet> sets, int index)
    {
        var older = sets[index];
        var earliest = older.Effective.From.FirstDay.AddDays(1);
        var from = newer.Effective.From.FirstDay >= earliest ? newer.Effective.From : PartialDate.Of(earliest);
        sets[index] = older with
        {
            Effective = older.Effective with { LastDay = from.FirstDay.AddDays(-1) },
            Document = older.Document with { SupersededBy = [newer.Id] },
        };
        var lastDay = newer.Effective.LastDay < from.FirstDay ? from.FirstDay : newer.Effective.LastDay;
        return newer with
        {
            Effective = new EffectiveTime { From = from, LastDay = lastDay },
            Document = newer.Document with { Supersedes = [older.Id] },
        };
    }
}
