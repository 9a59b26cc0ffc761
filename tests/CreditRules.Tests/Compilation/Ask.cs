using CreditRules.Evaluation;

namespace CreditRules.Tests.Compilation;

/// <summary>What the doors of a prepared context say, in a form that can be compared and printed.</summary>
internal static class Ask
{
    internal static string Screen(PreparedContext context, Subject subject)
    {
        var bits = new ulong[context.Book.MeasureWords];
        return Told(context.Screen(subject, bits), context, bits);
    }

    /// <summary>Null where the subject can't be packed.</summary>
    internal static string? Batch(PreparedContext context, Subject subject)
    {
        var signatures = new PackedSignature[subject.Memberships.Count];
        if (!context.TryPack(subject, signatures, out var packed))
        {
            return null;
        }

        var bits = new ulong[context.Book.MeasureWords];
        var outcomes = new Outcome[1];
        context.Screen([packed], signatures.AsSpan(0, packed.Signatures), outcomes, bits);
        return Told(outcomes[0], context, bits);
    }

    /// <summary>The same of a decision.</summary>
    internal static string Told(Answer answer) => Told(answer.Outcome, RowAnswer.Findings(answer)
        .Select(finding => finding.Measure).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>What the reference evaluator says of the day alone.</summary>
    internal static Answer Reference(RuleBook book, Subject subject, Context context) =>
        Answer.Of(book.Reference.Assess(subject, context), book.Stamp);

    /// <summary>What the compiled book says of the day alone, judging in full.</summary>
    internal static Answer InFull(PreparedContext context, Subject subject) => new FullEvaluation(context, subject).DayAlone();

    internal static string Told(Outcome outcome, PreparedContext context, ulong[] bits) =>
        Told(outcome, context.Book.Measures.Where((_, bit) => (bits[bit / 64] >> (bit % 64) & 1) != 0));

    private static string Told(Outcome outcome, IEnumerable<string> measures) => $"{outcome}: {string.Join(", ", measures)}";
}
