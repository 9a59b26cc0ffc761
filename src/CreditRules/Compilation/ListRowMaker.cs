using CreditRules.Model;

namespace CreditRules.Compilation;

/// <summary>Gathers what the leaves and rules of a book say of one list.</summary>
internal sealed class ListRowMaker(CreditList list)
{
    // Ascending: a leaf is met once, when it gets its number.
    private readonly List<int> _leaves = [];
    private readonly Dictionary<string, RuleMask> _byRole = new(StringComparer.Ordinal);
    private RuleMask? _timed;

    internal CreditList List => list;

    /// <summary>Notes a leaf if it may, on some day, speak of entries on the list, and says whether it may.</summary>
    internal bool Meet(int number, Condition leaf)
    {
        foreach (var version in list.Versions)
        {
            if (leaf is Listed listed ? ListSelector.MaySelect(listed, list.Id, version) : ListSelector.MayBe(version, polarity => polarity != Polarity.Red))
            {
                _leaves.Add(number);
                return true;
            }
        }

        return false;
    }

    internal void Add(int rule, int rules, Condition leaf)
    {
        if (leaf is Listed { ListedFor: not null } && SpeaksOfSelf(leaf))
        {
            _timed ??= new RuleMask(rules);
            _timed.Add(rule);
        }

        foreach (var role in RolesOf(leaf))
        {
            if (!_byRole.TryGetValue(role, out var mask))
            {
                _byRole.Add(role, mask = new RuleMask(rules));
            }

            mask.Add(rule);
        }
    }

    internal ListRow Make(int index, List<Condition> leaves)
    {
        var (own, asking, isChained) = (new List<int>(), new List<int>(), false);
        foreach (var number in _leaves)
        {
            if (SpeaksOfSelf(leaves[number]))
            {
                own.Add(number);
                if (leaves[number] is Listed listed && AsksMore(listed))
                {
                    asking.Add(number);
                    isChained |= listed.ListedFor is { Chained: true };
                }
            }
        }

        return new ListRow
        {
            Index = index,
            List = list,
            ByRole = _byRole.ToValueMap(),
            OwnLeaves = new ValueList<int>([.. own]),
            Asking = new ValueList<int>([.. asking]),
            IsGraded = list.Versions.Any(version => version.Grades.Count > 0),
            Timed = _timed,
            MayExcludeMinors = list.Versions.Any(version => version.ExcludesMinors),
            IsChained = isChained,
        };
    }

    private static ValueList<string> RolesOf(Condition leaf) => leaf is Listed listed ? listed.As : ((ListedInFields)leaf).As;

    private static bool SpeaksOfSelf(Condition leaf)
    {
        foreach (var role in RolesOf(leaf))
        {
            if (role == Role.Self)
            {
                return true;
            }
        }

        return false;
    }

    private static bool AsksMore(Listed leaf) =>
        leaf.Severity.Count > 0 || leaf.Grounds.Count > 0 || leaf.Facts.Count > 0 || leaf.ListedFor is not null;
}
