using CreditRules.Evaluation;
using CreditRules.Tests.Laws.Generation;

namespace CreditRules.Tests.Laws.Statements;

/// <summary>Both doors that screen; the evaluator in question says what a decision is.</summary>
/// <param name="compile">How the book is compiled that screens; null, as it should be.</param>
internal sealed class ScreeningLaw(Func<RuleBook, CompiledRuleBook>? compile = null) : Law
{
    internal override string Name => "L1 screening finds the outcome and the measures that a decision has";

    internal override int Floor => 30;

    internal override Ruling Judge(Sample sample, Evaluate evaluate, Draws twist)
    {
        var subject = twist.Chance(70) ? sample.Subject with { Consulted = null, Related = [] } : sample.Subject;
        var decision = evaluate(sample.Book, subject, sample.Context);
        var context = (compile?.Invoke(sample.Book) ?? sample.Book.Compile()).For(sample.Context);
        return new(decision, decision.Restrictions.Count + decision.Incentives.Count > 0, FirstOf(
            Disagree(context, subject, decision),
            FirstOf(Alone(sample.Subject, twist).Select(alone => Disagree(context, alone, evaluate(sample.Book, alone, sample.Context))))));
    }

    // What was worked out for other entries of the same list is there already, and must change nothing.
    private static Subject[] Alone(Subject subject, Draws twist)
    {
        var all = subject.Memberships.Concat(subject.Related.SelectMany(party => party.Memberships)).ToArray();
        return all.Length == 0 ? [] : [Of(twist.Pick(all)), Of(twist.Pick(all) with { Severity = twist.OneOf(Enum.GetValues<Severity>()), Grounds = [] })];

        Subject Of(Membership record) => subject with { Consulted = null, Related = [], Memberships = [record] };
    }

    private static string? Disagree(PreparedContext context, Subject subject, Decision decision)
    {
        var expected = Told(decision.Outcome, Measures(decision));
        var bits = new ulong[context.Book.MeasureWords];
        var outcome = context.Screen(subject, bits);
        return FirstOf(
            Same("screening", expected, Told(outcome, Measures(context, bits))),
            Same("screening entries", expected, Entries(context, subject) ?? expected),
            Same("screening a batch", expected, Batch(context, subject) ?? expected));
    }

    private static string? Entries(PreparedContext context, Subject subject)
    {
        if (subject.Consulted is not null || subject.Related.Count > 0)
        {
            return null;
        }

        var bits = new ulong[context.Book.MeasureWords];
        var birthDate = Parties.BirthDate(subject.BirthDate, subject.IdType, subject.Id);
        return Told(context.Screen(subject.Kind, subject.Memberships.ToArray(), bits, birthDate), Measures(context, bits));
    }

    private static string? Batch(PreparedContext context, Subject subject)
    {
        var signatures = new PackedSignature[subject.Memberships.Count];
        if (!context.TryPack(subject, signatures, out var packed))
        {
            return null;
        }

        // Three times over, so that a subject is found behind others.
        var own = signatures[..packed.Signatures];
        var (outcomes, bits) = (new Outcome[3], new ulong[3 * context.Book.MeasureWords]);
        context.Screen([packed, packed, packed], [.. own, .. own, .. own], outcomes, bits);
        var told = Enumerable.Range(0, 3)
            .Select(i => Told(outcomes[i], Measures(context, bits[(i * context.Book.MeasureWords)..((i + 1) * context.Book.MeasureWords)])))
            .Distinct(StringComparer.Ordinal).ToArray();
        return string.Join(" | ", told);
    }

    private static string? Same(string what, string expected, string actual) => expected == actual ? null : $"{what}: {expected}\n-- became --\n{actual}";

    private static string Told(Outcome outcome, IEnumerable<string> measures) => $"{outcome}: {string.Join(", ", measures)}";

    private static IEnumerable<string> Measures(PreparedContext context, ulong[] bits) =>
        context.Book.Measures.Where((_, bit) => (bits[bit / 64] >> (bit % 64) & 1) != 0);

    private static IEnumerable<string> Measures(Decision decision) => new[] { decision.Restrictions, decision.Incentives, decision.Procedures, decision.Safeguards }
        .SelectMany(findings => findings).Select(finding => finding.Measure).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
