using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>Every rule in scope of a situation with what became of it, as things are and if every match were verified.</summary>
internal sealed class Assessment
{
    /// <summary>Judges rules in a situation.</summary>
    /// <param name="situation">The situation.</param>
    /// <param name="rules">The rules in scope, in ordinal order of references; left out may be those that no entry and no list not looked at can make true or unknown.</param>
    internal Assessment(Situation situation, IReadOnlyCollection<ScopedRule> rules)
    {
        Situation = situation;
        Results = Judge(rules, new RuleJudge(situation, View.Actual));
        var needsVerifying = situation.Entries.Any(entry => entry.Effective != entry.EffectiveIfVerified);
        Verified = needsVerifying ? Judge(rules, new RuleJudge(situation, View.Verified)) : Results;
    }

    /// <summary>Judges every rule of the book that is in scope.</summary>
    internal static Assessment Of(Situation situation) => new(situation, RulesOf(situation.Setting));

    /// <summary>Every rule of the book that is in scope, in ordinal order of references.</summary>
    internal static IReadOnlyCollection<ScopedRule> RulesOf(Setting setting) =>
        [.. setting.Book.RuleSets
            .SelectMany(set => set.Rules.Select(rule => ScopedRule.Of(set, rule, setting)))
            .OfType<ScopedRule>()
            .OrderBy(rule => rule.Reference, StringComparer.Ordinal)];

    internal Situation Situation { get; }

    /// <summary>In ordinal order of references.</summary>
    internal IReadOnlyList<RuleResult> Results { get; }

    /// <summary>The same rules in the same order, as if every match were exact and no records contradicted each other.</summary>
    internal IReadOnlyList<RuleResult> Verified { get; }

    internal IEnumerable<RuleResult> Applied => Results.Where(result => result.State == RuleState.Applied);

    /// <summary>Restrictions that hang on a match or a record that somebody must verify.</summary>
    internal IEnumerable<RuleResult> HangingOnVerification => Results.Zip(Verified)
        .Where(pair => IsRestriction(pair.First) && pair.Second.State > pair.First.State)
        .Select(pair => pair.First);

    internal Measure MeasureOf(RuleResult result) => Situation.Book.Measures[result.Rule.Then[0].Measure];

    internal bool IsRestriction(RuleResult result) => MeasureOf(result).Effect == Effect.Restriction;

    /// <summary>Whether it is a restriction that does more than inform.</summary>
    internal bool Weighs(RuleResult result) => IsRestriction(result) && MeasureOf(result).Impact != Impact.Informs;

    private static RuleResult[] Judge(IReadOnlyCollection<ScopedRule> rules, RuleJudge judge) => [.. rules.Select(judge.Judge)];
}
