using CreditRules.Tests.Laws.Generation;

namespace CreditRules.Tests.Laws.Statements;

internal sealed class DeterminismLaw : Law
{
    internal override string Name => "the same input gives the same bytes, from the same book and from one made afresh";

    internal override int Floor => 30;

    internal override Ruling Judge(Sample sample, Evaluate evaluate, Draws twist)
    {
        var decision = evaluate(sample.Book, sample.Subject, sample.Context);
        var fresh = Sample.Load(sample.Documents, sample.Book.Options);
        var subject = CreditJson.ReadSubject(CreditJson.Write(sample.Subject));
        return new(decision, decision.Restrictions.Count + decision.Incentives.Count > 0, FirstOf(
            Same("asked again", decision, evaluate(sample.Book, sample.Subject, sample.Context)),
            Same("asked of a fresh book", decision, evaluate(fresh, subject, sample.Context))));
    }

    private static string? Same(string what, Decision expected, Decision actual) =>
        CreditJson.Write(expected) == CreditJson.Write(actual) ? null : $"{what}:\n{CreditJson.Write(expected)}\n-- became --\n{CreditJson.Write(actual)}";
}
