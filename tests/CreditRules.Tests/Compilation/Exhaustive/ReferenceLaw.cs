using System.Collections.Concurrent;
using CreditRules.Evaluation;
using CreditRules.Model;

namespace CreditRules.Tests.Compilation.Exhaustive;

/// <summary>
/// What the reference evaluator makes of the rules before it is told about whom, kept: force and gate hang on day and
/// region alone, scope on the rest. Rules go by number, in ordinal order of references.
/// </summary>
internal sealed class ReferenceLaw(RuleBook book)
{
    /// <summary>The state of a rule that is not in force.</summary>
    internal const int NotInForce = -1;

    private readonly ConcurrentDictionary<(DateOnly Day, string Region), (ScopedRule?[] Rules, int[] States)> _places = new();
    private readonly ConcurrentDictionary<(string Domain, string? Matter, string? Department), Verdict[]> _scopes = new();
    private readonly ConcurrentDictionary<object, int> _states = new();

    internal (RuleSet Set, Rule Rule)[] Rules { get; } =
        [.. book.Content.RuleSets.SelectMany(set => set.Rules.Select(rule => (set, rule))).OrderBy(pair => pair.set.Reference(pair.rule), StringComparer.Ordinal)];

    internal RuleBook Book => book;

    /// <summary>What the gate and local changes make of each rule on a day in a region: alike where the number is.</summary>
    internal int[] States(Context context) => Place(context).States;

    internal Verdict[] Scopes(Context context) => _scopes.GetOrAdd(
        (context.Domain, context.Matter, context.Department),
        _ => Array.ConvertAll(Rules, pair => ScopeTest.Judge(pair.Rule, SettingOf(context))));

    /// <summary>The rules in scope of a matter with their numbers, as <see cref="Assessment.Of"/> gathers them.</summary>
    internal IEnumerable<(int Number, ScopedRule Rule)> In(Context context)
    {
        var (places, scopes) = (Place(context).Rules, Scopes(context));
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i] is { } rule && scopes[i].Truth != Truth.False)
            {
                yield return (i, rule.In(scopes[i]));
            }
        }
    }

    private Setting SettingOf(Context context) => new(book.Content, book.Options, context);

    private (ScopedRule?[] Rules, int[] States) Place(Context context) => _places.GetOrAdd((context.Date, context.Region), _ =>
    {
        var rules = Array.ConvertAll(Rules, pair => OfPlace(pair.Set, pair.Rule, context));
        return (rules, [.. rules.Select((rule, i) => rule is null ? NotInForce : StateOf(i, rule))]);
    });

    // In a matter that the rule surely speaks of.
    private ScopedRule? OfPlace(RuleSet set, Rule rule, Context context) => ScopedRule.Of(set, rule, SettingOf(context with
    {
        Domain = rule.In.Domains is [var domain, ..] ? domain : context.Domain,
        Matter = rule.In.Matters is [var matter, ..] ? matter : null,
        Department = rule.OnlyFor is [var asker, ..] ? asker : null,
    }));

    // Of a rule that is stopped, why; of another, what it orders and which entries count.
    private int StateOf(int number, ScopedRule rule) => _states.GetOrAdd(
        rule.Stop is { } stop
            ? (number, stop)
            : (number, rule.Gate.IsSeriousOnly, rule.Gate.NamedLists.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList(), rule.Orders),
        _ => _states.Count);
}
