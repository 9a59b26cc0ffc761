using CreditRules.Evaluation;
using CreditRules.Model;

namespace CreditRules.Benchmarks;

/// <summary>A rule as somebody writes it down who has no engine: where, on which list, for whom, what follows.</summary>
/// <remarks>
/// Of the synthetic corpus that is all there is to say. Of the shipped one it leaves out roles, grades, grounds, durations,
/// exceptions, local changes and what is unknown, so that its baselines do less than they should there.
/// </remarks>
internal sealed record Consequence
{
    /// <summary>The domain, or null for every one.</summary>
    public required string? Domain { get; init; }

    public required string List { get; init; }

    public required DateOnly From { get; init; }

    public required string Measure { get; init; }

    public required Outcome Outcome { get; init; }

    public required bool IsIncentive { get; init; }

    /// <summary>Empty, for all kinds.</summary>
    public required SubjectKind[] Kinds { get; init; }

    /// <summary>Empty, for all.</summary>
    public required Severity[] Severities { get; init; }

    public required (string Name, ValueTest Test)? Fact { get; init; }

    internal bool Fits(Subject subject, Membership entry) =>
        (Kinds.Length == 0 || Array.IndexOf(Kinds, subject.Kind) >= 0)
        && (Severities.Length == 0 || (entry.Severity is { } severity && Array.IndexOf(Severities, severity) >= 0))
        && (Fact is not { } fact || (entry.Facts.TryGetValue(fact.Name, out var value) && Passes(fact.Test, value)));

    internal static bool IsEffective(Membership entry, DateOnly day) =>
        entry.Status == MembershipStatus.Active && entry.ListedOn <= day && !(entry.LastDay < day);

    internal static Consequence[] Of(RuleBook book, DateOnly day) =>
        [.. book.Content.Rules.Values.OrderBy(pair => pair.Set.Reference(pair.Rule), StringComparer.Ordinal).SelectMany(pair => Of(book.Content, pair.Set, pair.Rule, day))];

    private static IEnumerable<Consequence> Of(RuleBookContent book, RuleSet set, Rule rule, DateOnly day)
    {
        if (rule.Evidence == Evidence.Unconfirmed || rule.When is null)
        {
            yield break;
        }

        var kinds = rule.When is Condition.All all ? all.Of.OfType<Condition.OfKind>().SelectMany(ofKind => ofKind.Kinds).ToArray() : [];
        foreach (var leaf in rule.When.SelfAndParts().OfType<Listed>())
        {
            foreach (var list in book.Lists.Values.Where(list => ListSelector.MaySelect(leaf, list.Id, list.On(day))))
            {
                foreach (var domain in rule.In.Domains.DefaultIfEmpty(null))
                {
                    foreach (var order in rule.Then)
                    {
                        yield return Of(book.Measures[order.Measure], order, domain, list, set, leaf, kinds);
                    }
                }
            }
        }
    }

    private static Consequence Of(Measure measure, MeasureOrder order, string? domain, CreditList list, RuleSet set, Listed leaf, SubjectKind[] kinds) => new()
    {
        Domain = domain,
        List = list.Id,
        From = set.Effective.From.FirstDay,
        Measure = measure.Code,
        Outcome = measure.Effect switch
        {
            Effect.Restriction => OutcomeRule.Of(measure.Impact, order.Binding),
            Effect.Incentive => Outcome.Preferred,
            _ => Outcome.Clear,
        },
        IsIncentive = measure.Effect == Effect.Incentive,
        Kinds = kinds,
        Severities = [.. leaf.Severity],
        Fact = leaf.Facts.Count == 0 ? null : (leaf.Facts.First().Key, leaf.Facts.First().Value),
    };

    private static bool Passes(ValueTest test, FactValue value) =>
        (test.EqualTo is not { } equal || value == equal) && (test.AtLeast is not { } least || value.AsNumber >= least);
}
