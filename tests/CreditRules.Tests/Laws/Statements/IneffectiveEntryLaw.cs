using CreditRules.Evaluation;
using CreditRules.Model;
using CreditRules.Tests.Laws.Generation;

namespace CreditRules.Tests.Laws.Statements;

internal sealed class IneffectiveEntryLaw : Law
{
    internal override string Name => "L5 an exact record that is certainly not effective equals its absence";

    internal override int Floor => 40;

    internal override Ruling Judge(Sample sample, Evaluate evaluate, Draws twist)
    {
        var before = evaluate(sample.Book, sample.Subject, sample.Context);
        if (Additions.Draw(sample, _ => true, twist) is not { } drawn || IsRead(sample, drawn.Record.List))
        {
            return new(before, false, null);
        }

        var subject = Additions.Add(sample.Subject, Ended(drawn.Record, sample.Context.Date, twist), drawn.Role);
        if (Additions.Resolve(sample, subject).Effective != Truth.False)
        {
            return new(before, false, null);
        }

        var after = evaluate(sample.Book, subject, sample.Context);
        return new(before, true, Differ(
            "with a record that has no effect", before with { NextChange = null, NotApplied = [] }, after with { NextChange = null, NotApplied = [] }));
    }

    // A chain adds up ended entries too.
    private static bool IsRead(Sample sample, string list) => sample.RuleSets.SelectMany(set => set.Rules).SelectMany(LeafTest.All)
        .OfType<Listed>().Any(leaf => leaf.ListedFor is { Chained: true } && leaf.List == list);

    private static Membership Ended(Membership record, DateOnly date, Draws twist)
    {
        var before = date.AddDays(-twist.Between(1, 300));
        return twist.Below(6) switch
        {
            0 => record with { Status = MembershipStatus.Repaired },
            1 => record with { Status = MembershipStatus.Suspended },
            2 => record with { Status = MembershipStatus.Revoked },
            3 => record with { ListedOn = date.AddDays(1 + twist.Below(90)), LastDay = null },
            4 => record with { LastDay = before, ListedOn = record.ListedOn > before ? before : record.ListedOn },
            _ => record,
        };
    }
}
