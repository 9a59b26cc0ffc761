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
            Disagree(sample, sample.Subject, decision, evaluate),
            Disagree(sample, alone, evaluate),
            Disagree(sample, alone with { Memberships = [] }, evaluate)));
    }

    private static string? Disagree(Sample sample, Subject subject, Evaluate evaluate) =>
        Disagree(sample, subject, Evaluators.Reference(sample.Book, subject, sample.Context), evaluate);

    // Asked twice: the second time, what was worked out is there already.
    private static string? Disagree(Sample sample, Subject subject, Decision decision, Evaluate evaluate)
    {
        var compiled = evaluate(sample.Book, subject, sample.Context);
        return FirstOf(
            Differ("the reference decision", decision, compiled),
            CreditJson.Write(decision) == CreditJson.Write(compiled) ? null : "the bytes differ",
            Differ("asked again", decision, evaluate(sample.Book, subject, sample.Context)));
    }

    // Most subjects of a register bring nobody and at most one entry, which has roads of its own.
    private static Subject Alone(Subject subject, Draws twist)
    {
        var all = subject.Memberships.Concat(subject.Related.SelectMany(party => party.Memberships)).ToArray();
        return subject with { Consulted = null, Related = [], Memberships = all.Length == 0 ? [] : [twist.Pick(all)] };
    }
}
