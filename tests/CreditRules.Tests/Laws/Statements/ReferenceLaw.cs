using CreditRules.Model;
using CreditRules.Tests.Laws.Generation;

namespace CreditRules.Tests.Laws.Statements;

internal sealed class ReferenceLaw : Law
{
    internal override string Name => "L7 reference alone never bars";

    internal override int Floor => 15;

    internal override Ruling Judge(Sample sample, Evaluate evaluate, Draws twist)
    {
        var decision = evaluate(sample.Book, sample.Subject, sample.Context);
        var weakened = Sample.Load(
            sample.Documents.Select(document => document is RuleSet set ? set with { Rules = set.Rules.Select(Weaken).ToValueList() } : document),
            sample.Book.Options);
        var after = evaluate(weakened, sample.Subject, sample.Context);
        return new(
            decision,
            after.Restrictions.Any(restriction => restriction.Impact is Impact.Bars or Impact.Limits),
            after.Outcome > Outcome.Review ? $"nothing binds more than reference, and the outcome is {after.Outcome}" : null);
    }

    private static Rule Weaken(Rule rule) =>
        rule with { Then = rule.Then.Select(order => order with { Binding = Binding.Reference }).ToValueList() };
}
