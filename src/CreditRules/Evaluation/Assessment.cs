using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>Every rule in scope of a situation with what became of it, as things are and if every match were verified.</summary>
internal sealed class Assessment
{
    internal Assessment(Situation situation)
    {
        Situation = situation;
        Results = Judge(new RuleJudge(situation, View.Actual));
        var needsVerifying = situation.Entries.Any(entry => entry.Effective != entry.EffectiveIfVerified);
        Verified = needsVerifying ? Judge(new RuleJudge(situation, View.Verified)) : Results;
    }

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

    private RuleResult[] Judge(RuleJudge judge) =>
        [.. Situation.Book.RuleSets
            .SelectMany(set => set.Rules.Select(rule => judge.Judge(set, rule)))
            .OfType<RuleResult>()
            .OrderBy(result => result.Reference, StringComparer.Ordinal)];
}
