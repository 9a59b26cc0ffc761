using System.Collections.Frozen;
using CreditRules.Compilation;
using CreditRules.Model;

namespace CreditRules.Tests.Laws.Mutants;

/// <summary>Right tables made wrong, one mistake at a time.</summary>
internal static class WrongTables
{
    internal static RuleTables WithoutResidualRules(RuleTables tables) =>
        WithLists(tables, row => row with { ByRole = Kept(row, tables.Rules.Count, rule => tables.Rules[rule].IsDecidedByOneEntry) });

    internal static RuleTables WithoutRelatedParties(RuleTables tables) => WithLists(
        tables, row => row with { ByRole = row.ByRole.Where(pair => pair.Key == Role.Self).ToValueMap() });

    internal static RuleTables WithoutRulesThatNeedNoEntry(RuleTables tables) => tables with { WithoutEntries = new RuleMask(tables.Rules.Count) };

    // A rule turns when its set comes into force, and never again.
    internal static RuleTables WithoutTurnsOfTheLaw(RuleTables tables) => WithRules(
        tables, rule => rule with { LawTurns = new(rule.Turns.Where(day => day == rule.Set.Effective.From.FirstDay).ToValueList()) });

    internal static RuleTables WithoutTurnsOfEntries(RuleTables tables) => tables with { Timed = new RuleMask(tables.Rules.Count) };

    internal static RuleTables WithoutTime(RuleTables tables) => WithLists(tables, row => row with { Timed = null });

    internal static RuleTables WithoutChains(RuleTables tables) => WithLists(tables, row => row with { IsChained = false });

    internal static RuleTables AllPlain(RuleTables tables) => WithLists(tables, row => row with { Asking = [], IsGraded = false });

    internal static RuleTables EachEntryAlone(RuleTables tables) => WithRules(tables, rule => rule with { IsDecidedByOneEntry = true });

    private static ValueMap<RuleMask> Kept(ListRow row, int rules, Func<int, bool> test) => row.ByRole.Select(pair =>
    {
        var kept = new RuleMask(rules);
        for (var rule = pair.Value.Next(0); rule >= 0; rule = pair.Value.Next(rule + 1))
        {
            if (test(rule))
            {
                kept.Add(rule);
            }
        }

        return KeyValuePair.Create(pair.Key, kept);
    }).ToValueMap();

    private static RuleTables WithLists(RuleTables tables, Func<ListRow, ListRow> change)
    {
        var rows = tables.RowsInOrder.Select(change).ToValueList();
        return tables with { RowsInOrder = rows, Lists = rows.ToFrozenDictionary(row => row.List.Id, StringComparer.Ordinal) };
    }

    private static RuleTables WithRules(RuleTables tables, Func<CompiledRule, CompiledRule> change) =>
        tables with { Rules = tables.Rules.Select(change).ToValueList() };
}
