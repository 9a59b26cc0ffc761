using System.Collections.Frozen;
using CreditRules.Model;

namespace CreditRules.Compilation;

/// <summary>Turns the documents of a book into tables, all of them at once.</summary>
/// <remarks>
/// Written in loops over reference types and numbers: a process that asks one question compiles a book too, and what the
/// runtime has no code for at hand costs it more than the work itself.
/// </remarks>
internal sealed class RuleBookCompiler
{
    /// <summary>More than anybody publishes: signatures name a list in 20 bits.</summary>
    private const int MostLists = 1 << 20;

    private readonly RuleBookContent _book;
    private readonly Dictionary<Condition, int> _numbers = [];
    private readonly List<Condition> _leaves = [];
    private readonly List<int[]> _listsOf = [];
    private readonly List<ListRowMaker> _lists;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly LawDays _days;

    private RuleBookCompiler(RuleBookContent book)
    {
        (_book, _days) = (book, new LawDays(book));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(book.Lists.Count, MostLists, nameof(book));
        _lists = book.Lists.Values.OrderBy(list => list.Id, StringComparer.Ordinal).Select(list => new ListRowMaker(list)).ToList();
        foreach (var maker in _lists)
        {
            _places.Add(maker.List.Id, _places.Count);
        }
    }

    internal static RuleTables Compile(RuleBookContent book) => new RuleBookCompiler(book).Compile();

    private RuleTables Compile()
    {
        var ordered = InOrder();
        var (withoutEntries, timed) = (new RuleMask(ordered.Count), new RuleMask(ordered.Count));
        var rules = new CompiledRule[ordered.Count];
        for (var index = 0; index < rules.Length; index++)
        {
            var rule = rules[index] = Compile(index, ordered[index]);
            withoutEntries.Add(index, rule.MayHoldWithoutEntries);
            timed.Add(index, rule.Leaves.Any(leaf => _leaves[leaf] is Listed { ListedFor: not null }));
        }

        var rows = Rows(rules);
        return new RuleTables
        {
            Rules = new ValueList<CompiledRule>(rules),
            Scopes = new ScopeMasks(rules, _book),
            Lists = rows.ToFrozenDictionary(row => row.List.Id, StringComparer.Ordinal),
            RowsInOrder = rows,
            Leaves = _leaves.ToValueList(),
            WithoutEntries = withoutEntries,
            Timed = timed,
        };
    }

    private List<PlacedRule> InOrder()
    {
        var all = new List<PlacedRule>();
        foreach (var set in _book.RuleSets)
        {
            foreach (var rule in set.Rules)
            {
                all.Add(new PlacedRule(set, rule, set.Reference(rule)));
            }
        }

        all.Sort((one, other) => string.CompareOrdinal(one.Reference, other.Reference));
        return all;
    }

    private CompiledRule Compile(int index, PlacedRule placed)
    {
        var (set, rule, reference) = (placed.Set, placed.Rule, placed.Reference);
        var leaves = Numbers(ConditionReach.Leaves(rule));
        var measures = new Measure[rule.Then.Count];
        for (var i = 0; i < measures.Length; i++)
        {
            measures[i] = _book.Measures[rule.Then[i].Measure];
        }

        return new CompiledRule
        {
            Index = index,
            Set = set,
            Rule = rule,
            Reference = reference,
            Measures = new ValueList<Measure>(measures),
            Leaves = leaves,
            When = rule.When is null ? null : ConditionNode.Of(rule.When, NumberOf),
            Unless = ConditionNode.Of(rule.Unless, NumberOf),
            IsDecidedByOneEntry = ConditionReach.IsDecidedByOneEntry(rule),
            MayHoldWithoutEntries = ConditionReach.MayHoldWithoutEntries(rule),
            LawTurns = new(() => _days.Of(set, rule, reference, ListsOf(leaves))),
        };
    }

    private ValueList<ListRow> Rows(CompiledRule[] rules)
    {
        foreach (var rule in rules)
        {
            foreach (var leaf in rule.Leaves)
            {
                foreach (var list in _listsOf[leaf])
                {
                    _lists[list].Add(rule.Index, rules.Length, _leaves[leaf]);
                }
            }
        }

        var rows = new ListRow[_lists.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = _lists[i].Make(i, _leaves);
        }

        return new ValueList<ListRow>(rows);
    }

    private IEnumerable<CreditList> ListsOf(ValueList<int> leaves)
    {
        foreach (var leaf in leaves)
        {
            foreach (var list in _listsOf[leaf])
            {
                yield return _lists[list].List;
            }
        }
    }

    /// <summary>Each once.</summary>
    private ValueList<int> Numbers(List<Condition> leaves)
    {
        var numbers = new List<int>();
        foreach (var leaf in leaves)
        {
            var number = NumberOf(leaf);
            if (!numbers.Contains(number))
            {
                numbers.Add(number);
            }
        }

        return new ValueList<int>([.. numbers]);
    }

    private int NumberOf(Condition leaf)
    {
        if (!_numbers.TryGetValue(leaf, out var number))
        {
            number = _leaves.Count;
            _numbers.Add(leaf, number);
            _leaves.Add(leaf);
            _listsOf.Add(leaf is Listed { List: { } named } ? Met(number, leaf, named) : Met(number, leaf));
        }

        return number;
    }

    private int[] Met(int number, Condition leaf, string named) =>
        _places.TryGetValue(named, out var place) && _lists[place].Meet(number, leaf) ? [place] : [];

    private int[] Met(int number, Condition leaf)
    {
        var met = new List<int>();
        for (var list = 0; list < _lists.Count; list++)
        {
            if (_lists[list].Meet(number, leaf))
            {
                met.Add(list);
            }
        }

        return [.. met];
    }

    private sealed record PlacedRule(RuleSet Set, Rule Rule, string Reference);
}
