using CreditRules.Model;
using CreditRules.Tests.Laws.Generation;

namespace CreditRules.Tests.Laws.Statements;

internal sealed class RemovedRuleLaw : Law
{
    internal override string Name => "L9 removing a rule adds no restriction and raises no binding";

    internal override int Floor => 15;

    internal override Ruling Judge(Sample sample, Evaluate evaluate, Draws twist)
    {
        var before = evaluate(sample.Book, sample.Subject, sample.Context);
        var removable = sample.RuleSets.SelectMany(set => set.Rules.Select(set.Reference)).Except(Named(sample)).ToArray();
        if (removable.Length == 0)
        {
            return new(before, false, null);
        }

        // Rather one that applies.
        var applied = before.Restrictions.SelectMany(finding => finding.Rules).Intersect(removable).ToArray();
        var gone = twist.Pick(applied.Length > 0 && !twist.Chance(25) ? applied : removable);
        var book = Sample.Load(sample.Documents.Select(document => document is RuleSet set ? Without(set, gone) : document), sample.Book.Options);
        var after = evaluate(book, sample.Subject, sample.Context);
        return new(before, before.Restrictions.Any(finding => finding.Rules.Contains(gone)), Strictness.FirstStrengthened(before.Restrictions, after.Restrictions, book.Content));
    }

    private static IEnumerable<string> Named(Sample sample) => sample.RuleSets
        .SelectMany(set => set.Disables.Select(change => change.Rule).Concat(set.Narrows.Select(change => change.Rule)));

    private static RuleSet Without(RuleSet set, string gone) =>
        set with { Rules = set.Rules.Where(rule => set.Reference(rule) != gone).ToValueList() };
}
