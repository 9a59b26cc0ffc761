using System.Collections.Frozen;
using CreditRules.Compilation;
using CreditRules.Model;

namespace CreditRules.Tests.Laws.Mutants;

/// <summary>Right tables made wrong, one mistake at a time.</summary>
internal static class WrongTables
{
    internal static RuleTables WithoutResidualRules(RuleTables tables) =>
        WithLists(tables, row => With(row, byRole: Kept(row, tables.Rules.Count, rule => tables.Rules[rule].IsDecidedByOneEntry)));

    internal static RuleTables WithoutRelatedParties(RuleTables tables) =>
        WithLists(tables, row => With(row, byRole: row.ByRole.Where(pair => pair.Key == Role.Self).ToFrozenDictionary(StringComparer.Ordinal)));

    internal static RuleTables WithoutRulesThatNeedNoEntry(RuleTables tables) =>
        With(tables, withoutEntries: new RuleMask(tables.Rules.Count));

    internal static RuleTables WithoutTurnsOfTheLaw(RuleTables tables) =>
        With(tables, rules: tables.Rules.Select(rule => With(rule, turns: [])).ToValueList());

    internal static RuleTables WithoutTurnsOfEntries(RuleTables tables) => With(tables, durations: []);

    internal static RuleTables WithoutTime(RuleTables tables) => WithLists(tables, row => With(row, isTimed: false));

    internal static RuleTables WithoutChains(RuleTables tables) => WithLists(tables, row => With(row, isChained: false));

    internal static RuleTables AllPlain(RuleTables tables) => WithLists(tables, row => With(row, isPlain: true));

    internal static RuleTables EachEntryAlone(RuleTables tables) =>
        With(tables, rules: tables.Rules.Select(rule => With(rule, isDecidedByOneEntry: true)).ToValueList());

    private static FrozenDictionary<string, RuleMask> Kept(ListRow row, int rules, Func<int, bool> test) => row.ByRole.ToFrozenDictionary(
        pair => pair.Key,
        pair =>
        {
            var kept = new RuleMask(rules);
            for (var rule = pair.Value.Next(0); rule >= 0; rule = pair.Value.Next(rule + 1))
            {
                if (test(rule))
                {
                    kept.Add(rule);
                }
            }

            return kept;
        },
        StringComparer.Ordinal);

    private static RuleTables WithLists(RuleTables tables, Func<ListRow, ListRow> change) =>
        With(tables, lists: tables.Lists.ToFrozenDictionary(pair => pair.Key, pair => change(pair.Value), StringComparer.Ordinal));

    private static RuleTables With(
        RuleTables tables,
        ValueList<CompiledRule>? rules = null,
        FrozenDictionary<string, ListRow>? lists = null,
        RuleMask? withoutEntries = null,
        ValueList<ListedFor>? durations = null) => new()
        {
            Rules = rules ?? tables.Rules,
            Scopes = tables.Scopes,
            Lists = lists ?? tables.Lists,
            Leaves = tables.Leaves,
            WithoutEntries = withoutEntries ?? tables.WithoutEntries,
            Durations = durations ?? tables.Durations,
        };

    private static ListRow With(
        ListRow row, FrozenDictionary<string, RuleMask>? byRole = null, bool? isPlain = null, bool? isTimed = null, bool? isChained = null) => new()
        {
            Index = row.Index,
            List = row.List,
            ByRole = byRole ?? row.ByRole,
            OwnLeaves = row.OwnLeaves,
            IsPlain = isPlain ?? row.IsPlain,
            IsTimed = isTimed ?? row.IsTimed,
            IsChained = isChained ?? row.IsChained,
        };

    private static CompiledRule With(CompiledRule rule, bool? isDecidedByOneEntry = null, ValueList<DateOnly>? turns = null) => new()
    {
        Index = rule.Index,
        Set = rule.Set,
        Rule = rule.Rule,
        Reference = rule.Reference,
        Measures = rule.Measures,
        Leaves = rule.Leaves,
        When = rule.When,
        Unless = rule.Unless,
        IsDecidedByOneEntry = isDecidedByOneEntry ?? rule.IsDecidedByOneEntry,
        MayHoldWithoutEntries = rule.MayHoldWithoutEntries,
        Turns = turns ?? rule.Turns,
    };
}
