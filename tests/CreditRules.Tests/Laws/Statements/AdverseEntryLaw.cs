using CreditRules.Model;
using CreditRules.Tests.Laws.Generation;

namespace CreditRules.Tests.Laws.Statements;

internal sealed class AdverseEntryLaw : Law
{
    internal override string Name => "L4 one more effective black or watch entry loosens nothing";

    internal override int Floor => 40;

    internal override Ruling Judge(Sample sample, Evaluate evaluate, Draws twist)
    {
        var before = evaluate(sample.Book, sample.Subject, sample.Context);
        if (Additions.Draw(sample, polarity => polarity != Polarity.Red, twist) is not { } drawn)
        {
            return new(before, false, null);
        }

        var subject = Additions.Add(sample.Subject, drawn.Record, drawn.Role);
        var entry = Additions.Resolve(sample, subject);
        if (entry.Effective != Truth.True || entry.HasPolarity(polarity => polarity != Polarity.Red) != Truth.True)
        {
            return new(before, false, null);
        }

        var after = evaluate(sample.Book, subject, sample.Context);
        var isBlack = entry.HasPolarity(polarity => polarity == Polarity.Black) == Truth.True;
        return new(before, true, FirstOf(
            Strictness.FirstLoosened(before.Restrictions, after.Restrictions, sample.Book.Content),
            Severity(after.Outcome) < Severity(before.Outcome) ? $"the outcome fell from {before.Outcome} to {after.Outcome}" : null,
            isBlack ? NewIncentive(before, after) : null));
    }

    private static string? NewIncentive(Decision before, Decision after) => after.Incentives
        .Where(incentive => before.Incentives.All(old => old.Measure != incentive.Measure))
        .Select(incentive => $"a black entry brought the incentive {incentive.Measure}").FirstOrDefault();

    // Preferred and clear stand side by side.
    private static Outcome Severity(Outcome outcome) => outcome == Outcome.Preferred ? Outcome.Clear : outcome;
}
