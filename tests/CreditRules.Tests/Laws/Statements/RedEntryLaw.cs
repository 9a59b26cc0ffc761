using CreditRules.Model;
using CreditRules.Tests.Laws.Generation;

namespace CreditRules.Tests.Laws.Statements;

internal sealed class RedEntryLaw : Law
{
    internal override string Name => "L11 one more red entry, exact or possible, never worsens the outcome";

    internal override int Floor => 40;

    internal override Ruling Judge(Sample sample, Evaluate evaluate, Draws twist)
    {
        var before = evaluate(sample.Book, sample.Subject, sample.Context);
        if (Additions.Draw(sample, polarity => polarity == Polarity.Red, twist) is not { } drawn)
        {
            return new(before, false, null);
        }

        var record = drawn.Record with { Match = twist.Chance(30) ? MatchKind.Possible : MatchKind.Exact };
        var subject = Additions.Add(sample.Subject, record, drawn.Role);
        if (Additions.Resolve(sample, subject).HasPolarity(polarity => polarity == Polarity.Red) != Truth.True)
        {
            return new(before, false, null);
        }

        var after = evaluate(sample.Book, subject, sample.Context);
        return new(before, true, Severity(after.Outcome) > Severity(before.Outcome) ? $"the outcome went from {before.Outcome} to {after.Outcome}" : null);
    }

    private static int Severity(Outcome outcome) => outcome switch
    {
        Outcome.Preferred => 0,
        Outcome.Clear => 1,
        _ => 1 + (int)outcome,
    };
}
