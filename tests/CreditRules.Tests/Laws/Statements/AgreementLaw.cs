using CreditRules.Tests.Laws.Generation;

namespace CreditRules.Tests.Laws.Statements;

internal sealed class AgreementLaw : Law
{
    internal override string Name => "L1 the compiled evaluator decides as the reference evaluator does, to the byte";

    internal override int Floor => 30;

    internal override Ruling Judge(Sample sample, Evaluate evaluate, Draws twist)
    {
        var decision = Evaluators.Reference(sample.Book, sample.Subject, sample.Context);
        var compiled = evaluate(sample.Book, sample.Subject, sample.Context);
        return new(decision, decision.Restrictions.Count + decision.Incentives.Count > 0, FirstOf(
            Differ("the reference decision", decision, compiled),
            CreditJson.Write(decision) == CreditJson.Write(compiled) ? null : "the bytes differ"));
    }
}
