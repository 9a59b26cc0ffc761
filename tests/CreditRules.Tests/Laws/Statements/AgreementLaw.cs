using CreditRules.Tests.Laws.Generation;

namespace CreditRules.Tests.Laws.Statements;

internal sealed class AgreementLaw : Law
{
    internal override string Name => "L1 the compiled evaluator decides as the reference evaluator does, to the byte";

    internal override int Floor => 30;

    internal override Ruling Judge(Sample sample, Evaluate evaluate, Draws twist)
    {
        var decision = Evaluators.Reference(sample.Book, sample.Subject, sample.Context);
        var alone = Alone(sample.Subject, twist);
        return new(decision, decision.Restrictions.Count + decision.Incentives.Count > 0, FirstOf(
            Disagree(sample.Book, alone, sample.Context with { Date = sample.Context.Date.AddDays(twist.Between(1, 400)) }, evaluate),
            Disagree(sample.Book, sample.Subject, sample.Context, decision, evaluate),
            Disagree(sample.Book, alone, sample.Context, evaluate),
            Disagree(sample.Book, Another(alone, twist), sample.Context, evaluate),
            Disagree(sample.Book, Alone(sample.Subject, twist), sample.Context, evaluate),
            Disagree(sample.Book, Alone(sample.Subject, twist), sample.Context, evaluate),
            Disagree(sample.Book, alone with { Memberships = [] }, sample.Context, evaluate)));
    }

    private static string? Disagree(RuleBook book, Subject subject, Context context, Evaluate evaluate) =>
        Disagree(book, subject, context, Evaluators.Reference(book, subject, context), evaluate);

    // What was worked out for other subjects and days is there already, and must change nothing.
    private static string? Disagree(RuleBook book, Subject subject, Context context, Decision decision, Evaluate evaluate)
    {
        var compiled = evaluate(book, subject, context);
        return FirstOf(
            Differ("the reference decision", decision, compiled),
            CreditJson.Write(decision) == CreditJson.Write(compiled) ? null : "the bytes differ");
    }

    // The same entry, but for what is its own.
    private static Subject Another(Subject subject, Draws twist) => subject with
    {
        Memberships = [.. subject.Memberships.Select(record => record with
        {
            EntryId = "other",
            ListedOn = record.ListedOn.AddDays(-twist.Below(200)),
            LastDay = record.LastDay?.AddDays(twist.Below(200)),
            Disputed = twist.Chance(50),
        })],
    };

    // Most subjects of a register bring nobody and at most one entry, which has roads of its own.
    private static Subject Alone(Subject subject, Draws twist)
    {
        var all = subject.Memberships.Concat(subject.Related.SelectMany(party => party.Memberships)).ToArray();
        return subject with { Consulted = null, Related = [], Memberships = all.Length == 0 ? [] : [twist.Pick(all)] };
    }
}
