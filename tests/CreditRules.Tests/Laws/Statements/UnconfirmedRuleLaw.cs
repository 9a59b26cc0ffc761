using CreditRules.Model;
using CreditRules.Tests.Laws.Generation;

namespace CreditRules.Tests.Laws.Statements;

internal sealed class UnconfirmedRuleLaw : Law
{
    internal override string Name => "L10 an unconfirmed rule never changes the outcome by default";

    internal override int Floor => 5;

    internal override Ruling Judge(Sample sample, Evaluate evaluate, Draws twist)
    {
        var options = sample.Book.Options with { AcceptUnconfirmed = false };
        var unconfirmed = sample.RuleSets
            .SelectMany(set => set.Rules.Where(rule => rule.Evidence == Evidence.Unconfirmed).Select(set.Reference)).ToHashSet(StringComparer.Ordinal);
        var decision = evaluate(Sample.Load(sample.Documents, options), sample.Subject, sample.Context);
        var without = evaluate(
            Sample.Load(sample.Documents.Select(document => document is RuleSet set ? Without(set, unconfirmed) : document), options),
            sample.Subject,
            sample.Context);
        return new(
            decision,
            decision.NotApplied.Any(line => line.Reason == Reason.Unconfirmed),
            Differ("unconfirmed rules counted", Effects(without), Effects(decision)));
    }

    private static RuleSet Without(RuleSet set, HashSet<string> gone) => set with
    {
        Rules = set.Rules.Where(rule => !gone.Contains(set.Reference(rule))).ToValueList(),
        Disables = set.Disables.Where(change => !gone.Contains(change.Rule)).ToValueList(),
        Narrows = set.Narrows.Where(change => !gone.Contains(change.Rule)).ToValueList(),
    };

    private static Decision Effects(Decision decision) =>
        decision with { NotApplied = [], NextChange = null, RuleBook = decision.RuleBook with { Hash = string.Empty } };
}
