using System.Collections.Frozen;
using CreditRules.Model;

namespace CreditRules.Compilation;

/// <summary>Gathers what the leaves and rules of a book say of one list.</summary>
internal sealed class ListRowMaker(CreditList list)
{
    private readonly HashSet<int> _leaves = [];
    private readonly Dictionary<string, RuleMask> _byRole = new(StringComparer.Ordinal);
    private RuleMask? _timed;

    internal CreditList List => list;

    /// <summary>Notes a leaf if it may, on some day, speak of entries on the list, and says whether it may.</summary>
    internal bool Meet(int number, Condition leaf)
    {
        var speaks = leaf is Listed listed
            ? list.Versions.Any(version => ListSelector.MaySelect(listed, list.Id, version))
            : list.Versions.Any(version => ListSelector.MayBe(version, polarity => polarity != Polarity.Red));
        return speaks && _leaves.Add(number);
    }

    internal void Add(int rule, int rules, Condition leaf)
    {
        if (leaf is Listed { ListedFor: not null } listed && listed.As.Contains(Role.Self))
        {
            _timed ??= new RuleMask(rules);
            _timed.Add(rule);
        }

        foreach (var role in leaf is Listed plain ? plain.As : ((ListedInFields)leaf).As)
        {
            if (!_byRole.TryGetValue(role, out var mask))
            {
                _byRole.Add(role, mask = new RuleMask(rules));
            }

            mask.Add(rule);
        }
    }

    internal ListRow Make(int index, IReadOnlyList<Condition> leaves)
    {
        var own = _leaves.Where(leaf => leaves[leaf] is ListedInFields { As: var fields } ? fields.Contains(Role.Self) : ((Listed)leaves[leaf]).As.Contains(Role.Self))
            .Order().ToValueList();
        var asking = own.Where(leaf => leaves[leaf] is Listed listed && AsksMore(listed)).ToValueList();
        return new ListRow
        {
            Index = index,
            List = list,
            ByRole = _byRole.ToFrozenDictionary(StringComparer.Ordinal),
            OwnLeaves = own,
            Asking = asking,
            IsGraded = list.Versions.Any(version => version.Grades.Count > 0),
            Timed = _timed,
            Declared = new ListDeclarations(list),
            MayExcludeMinors = list.Versions.Any(version => version.ExcludesMinors),
            IsChained = asking.Any(leaf => leaves[leaf] is Listed { ListedFor.Chained: true }),
        };
    }

    private static bool AsksMore(Listed leaf) =>
        leaf.Severity.Count > 0 || leaf.Grounds.Count > 0 || leaf.Facts.Count > 0 || leaf.ListedFor is not null;
}
