using CreditRules.Tests.Laws.Generation;

namespace CreditRules.Tests.Laws.Statements;

internal sealed class DuplicateLaw : Law
{
    internal override string Name => "L3 exact duplicates change nothing";

    internal override int Floor => 50;

    internal override Ruling Judge(Sample sample, Evaluate evaluate, Draws twist)
    {
        var subject = sample.Subject;
        var decision = evaluate(sample.Book, subject, sample.Context);
        var doubled = subject with
        {
            Memberships = Doubled(subject.Memberships, twist),
            Related = [.. subject.Related.Select(party => party with { Memberships = Doubled(party.Memberships, twist) })],
        };
        var after = evaluate(sample.Book, doubled, sample.Context);
        return new(decision, doubled != subject, CreditJson.Write(decision) == CreditJson.Write(after) ? null : Differ("with duplicates", decision, after));
    }

    private static Membership[] Doubled(IReadOnlyList<Membership> records, Draws twist) =>
        [.. records, .. records.Where((_, index) => index == 0 || twist.Chance(50))];
}
