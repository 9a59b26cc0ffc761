using System.Collections.Frozen;
using CreditRules.Model;

namespace CreditRules.Compilation;

/// <summary>Turns the documents of a book into tables, all of them at once.</summary>
internal sealed class RuleBookCompiler
{
    /// <summary>More than anybody publishes: signatures name a list in 20 bits.</summary>
    private const int MostLists = 1 << 20;

    private readonly RuleBookContent _book;
    private readonly Dictionary<Condition, int> _numbers = [];
    private readonly List<Condition> _leaves = [];
    private readonly List<int[]> _listsOf = [];
    private readonly List<ListRowMaker> _lists;

    private RuleBookCompiler(RuleBookContent book)
    {
        _book = book;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(book.Lists.Count, MostLists, nameof(book));
        _lists = book.Lists.Values.OrderBy(list => list.Id, StringComparer.Ordinal).Select(list => new ListRowMaker(list)).ToList();
    }

    internal static RuleTables Compile(RuleBookContent book) => new RuleBookCompiler(book).Compile();

    private RuleTables Compile()
    {
        var ordered = _book.RuleSets.SelectMany(set => set.Rules.Select(rule => (Set: set, Rule: rule, Reference: set.Reference(rule))))
            .OrderBy(one => one.Reference, StringComparer.Ordinal).ToArray();
        var days = new LawDays(_book);
        var (withoutEntries, timed) = (new RuleMask(ordered.Length), new RuleMask(ordered.Length));
        var rules = new CompiledRule[ordered.Length];
        var spans = 0;
        foreach (var (index, (set, rule, reference)) in ordered.Index())
        {
            var leaves = ConditionReach.Leaves(rule).Select(NumberOf).Distinct().ToValueList();
            rules[index] = new CompiledRule
            {
                Index = index,
                Set = set,
                Rule = rule,
                Reference = reference,
                Measures = rule.Then.Select(order => _book.Measures[order.Measure]).ToValueList(),
                Leaves = leaves,
                When = rule.When is null ? null : ConditionNode.Of(rule.When, NumberOf),
                Unless = [.. rule.Unless.Select(condition => ConditionNode.Of(condition, NumberOf))],
                IsDecidedByOneEntry = ConditionReach.IsDecidedByOneEntry(rule),
                MayHoldWithoutEntries = ConditionReach.MayHoldWithoutEntries(rule),
                Turns = days.Of(set, rule, reference, leaves.SelectMany(ListsOf).Distinct().Select(list => _lists[list].List)),
                FirstSpan = spans,
            };
            spans += rules[index].Turns.Count + 1;
            if (leaves.Any(leaf => _leaves[leaf] is Listed { ListedFor: not null }))
            {
                timed.Add(index);
            }

            if (rules[index].MayHoldWithoutEntries)
            {
                withoutEntries.Add(index);
            }
        }

        var rows = Rows(rules);
        return new RuleTables
        {
            Rules = rules.ToValueList(),
            Spans = spans,
            Scopes = new ScopeMasks(rules, _book),
            Lists = rows.ToFrozenDictionary(row => row.List.Id, StringComparer.Ordinal),
            RowsInOrder = rows,
            Leaves = _leaves.ToValueList(),
            WithoutEntries = withoutEntries,
            Timed = timed,
        };
    }

    private ValueList<ListRow> Rows(CompiledRule[] rules)
    {
        foreach (var rule in rules)
        {
            foreach (var leaf in rule.Leaves)
            {
                foreach (var list in ListsOf(leaf))
                {
                    _lists[list].Add(rule.Index, rules.Length, _leaves[leaf]);
                }
            }
        }

        return _lists.Select((maker, index) => maker.Make(index, _leaves)).ToValueList();
    }

    private int NumberOf(Condition leaf)
    {
        if (!_numbers.TryGetValue(leaf, out var number))
        {
            number = _leaves.Count;
            _numbers.Add(leaf, number);
            _leaves.Add(leaf);
            _listsOf.Add([.. _lists.Index().Where(list => list.Item.Meet(number, leaf)).Select(list => list.Index)]);
        }

        return number;
    }

    private int[] ListsOf(int leaf) => _listsOf[leaf];
}
