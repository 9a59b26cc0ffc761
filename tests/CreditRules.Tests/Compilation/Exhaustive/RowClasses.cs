using CreditRules.Compilation;
using CreditRules.Model;

namespace CreditRules.Tests.Compilation.Exhaustive;

/// <summary>
/// The matters that the rules of one list can tell apart: the values that those rules name on each axis of scope, one
/// that none of them names, and the days on which law turns for them; of those alike, one.
/// </summary>
internal sealed class RowClasses
{
    private const string NowhereNamed = "990000";

    private readonly ReferenceLaw _law;
    private readonly CompiledRule[] _rules;
    private readonly CreditList _list;

    internal RowClasses(ReferenceLaw law, CompiledRuleBook book, ListRow list, string role)
    {
        (_law, _list) = (law, list.List);
        _rules = list.Rules(role) is { } mask ? [.. book.Tables.Rules.Where(rule => mask[rule.Index])] : [];
        var (places, scopes) = (Places(), Scopes());
        All = places.Length * Scope;
        Distinct = [.. Combine(places, scopes)];
    }

    /// <summary>How many matters that stands for.</summary>
    internal long All { get; }

    /// <summary>One matter for each row that differs.</summary>
    internal IReadOnlyList<Context> Distinct { get; }

    private long Scope { get; set; }

    private RuleBookContent Content => _law.Book.Content;

    private Context[] Places()
    {
        var days = _rules.SelectMany(rule => rule.Turns).Concat(_list.Versions.Select(version => version.From)).Distinct().Order().ToArray();
        var regions = _rules.SelectMany(rule => rule.Rule.Basis.Select(basis => basis.Region).Append(rule.Set.Region))
            .Concat(_list.Versions.Select(version => version.Region))
            .Concat(Content.RuleSets.Where(set => set.Disables.Count + set.Narrows.Count + set.Caps.Count > 0).Select(set => set.Region))
            .OfType<string>().Where(region => region != Region.National).Append(NowhereNamed).Distinct(StringComparer.Ordinal);
        return
        [
            .. from day in days.Prepend(days[0].AddDays(-1))
               from region in regions
               select new Context { Domain = Content.Domains.Keys[0], Region = region, Date = day },
        ];
    }

    // On each axis, of the values that the same rules name, one.
    private Context[] Scopes()
    {
        var domains = With(rule => rule.In.Domains, Content.Domains.Keys);
        var matters = With(rule => rule.In.Matters, ["a-matter-that-no-rule-names"]).Prepend(null);
        var departments = With(rule => rule.OnlyFor.SelectMany(WithSuccessors), Content.Departments.Keys).Prepend(null);
        var attributes = AttributeClasses.Of(_rules.Select(rule => rule.Rule));
        Scope = (long)(Named(rule => rule.In.Domains) + 1) * (Named(rule => rule.In.Matters) + 2) * (Named(rule => rule.OnlyFor.SelectMany(WithSuccessors)) + 2) * attributes.Count;
        return
        [
            .. from domain in domains
               from matter in matters
               from department in departments
               from attribute in attributes
               select new Context { Domain = domain, Matter = matter, Department = department, Region = NowhereNamed, Date = DateOnly.MinValue, Attributes = attribute },
        ];
    }

    private IEnumerable<Context> Combine(Context[] places, Context[] scopes)
    {
        var laws = Distinctly(places, Law);
        var reaches = Distinctly(scopes, Reach);
        var seen = new HashSet<UInt128>();
        foreach (var (place, law) in laws)
        {
            foreach (var (scope, reach) in reaches)
            {
                if (seen.Add(Row(law, reach)))
                {
                    yield return scope with { Region = place.Region, Date = place.Date };
                }
            }
        }
    }

    private static (Context Context, int[] Key)[] Distinctly(Context[] contexts, Func<Context, IEnumerable<int>> key) =>
        [.. contexts.Select(context => (Context: context, Key: key(context).ToValueList())).DistinctBy(pair => pair.Key).Select(pair => (pair.Context, pair.Key.ToArray()))];

    private IEnumerable<int> Law(Context place)
    {
        var (states, version) = (_law.States(place), _list.On(place.Date));
        return _rules.Select(rule => states[rule.Index])
            .Append(_list.Versions.AsSpan().IndexOf(version))
            .Append(Region.Covers(version.Region, place.Region) ? 1 : 0);
    }

    private IEnumerable<int> Reach(Context scope)
    {
        var scopes = _law.Scopes(scope);
        return _rules.Select(rule => (int)scopes[rule.Index].Truth).Concat(AttributeClasses.Truths(_rules.Select(rule => rule.Rule), scope));
    }

    // As one number, so wide that two rows don't meet in it.
    private UInt128 Row(int[] law, int[] reach)
    {
        UInt128 row = 0;
        for (var i = 0; i < Math.Max(law.Length, reach.Length); i++)
        {
            var isOut = i < _rules.Length && (law[i] == ReferenceLaw.NotInForce || reach[i] == (int)Truth.False);
            var (state, truth) = isOut ? (-1, -1) : (i < law.Length ? law[i] : 0, i < reach.Length ? reach[i] : 0);
            row = (row ^ (UInt128)(uint)((state * 4) + truth + 8)) * new UInt128(0x9E3779B97F4A7C15, 0xF39CC0605CEDC835);
            row ^= row >> 67;
        }

        return row;
    }

    private int Named(Func<Rule, IEnumerable<string>> values) => _rules.SelectMany(rule => values(rule.Rule)).Distinct(StringComparer.Ordinal).Count();

    // What the rules name, and the first that they don't.
    private string[] With(Func<Rule, IEnumerable<string>> values, IEnumerable<string> known)
    {
        var named = Array.ConvertAll(_rules, rule => values(rule.Rule).ToHashSet(StringComparer.Ordinal));
        var own = named.SelectMany(one => one).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return
        [
            .. own.DistinctBy(value => named.Select(one => one.Contains(value)).ToValueList()),
            .. known.Order(StringComparer.Ordinal).Except(own, StringComparer.Ordinal).Take(1),
        ];
    }

    private IEnumerable<string> WithSuccessors(string code) =>
        (Content.Departments.TryGetValue(code, out var department) ? department.Successors.SelectMany(WithSuccessors) : []).Prepend(code);
}
