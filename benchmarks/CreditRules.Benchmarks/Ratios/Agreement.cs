using CreditRules.Evaluation;

namespace CreditRules.Benchmarks;

/// <summary>What is measured must first be right: every door answers as the reference evaluator does.</summary>
internal static class Agreement
{
    private const int Sample = 12;

    internal static void Require(Corpus corpus, Stratum stratum)
    {
        var subjects = corpus.Subjects(stratum)[..Sample];
        var batch = new PackedBatch(corpus.Prepared, subjects);
        batch.Screen();
        var words = corpus.Compiled.MeasureWords;
        var measures = new ulong[words];
        var (dictionary, loop) = (new ListDictionary(corpus.Book, corpus.Context.Date), new RuleLoop(corpus.Book, corpus.Context.Date));
        foreach (var (index, subject) in subjects.Index())
        {
            var reference = corpus.Book.Reference.Evaluate(subject, corpus.Context);
            var expected = (reference.Outcome, Codes(reference));
            Require(corpus.Prepared.Evaluate(subject) == reference, "evaluate", corpus, subject);
            Require(corpus.Book.Explain(subject, corpus.Context).Decision == reference, "explain", corpus, subject);
            Require(Same(expected, (corpus.Prepared.Screen(subject, measures), Codes(corpus, measures))), "screen", corpus, subject);
            Require(Same(expected, (batch.Outcomes[index], Codes(corpus, batch.Measures.AsSpan(index * words, words)))), "batch", corpus, subject);
            if (corpus.Name == Corpora.Synthetic)
            {
                Require(Same(expected, dictionary.Screen(subject, corpus.Context)), "dictionary", corpus, subject);
                Require(Same(expected, loop.Screen(subject, corpus.Context)), "loop", corpus, subject);
            }
        }
    }

    private static HashSet<string> Codes(Decision decision) => [.. RowAnswer.Findings(decision.Answer).Select(finding => finding.Measure)];

    private static HashSet<string> Codes(Corpus corpus, ReadOnlySpan<ulong> measures)
    {
        var codes = new HashSet<string>();
        for (var bit = 0; bit < corpus.Compiled.Measures.Count; bit++)
        {
            if ((measures[bit / 64] >> (bit % 64) & 1) != 0)
            {
                codes.Add(corpus.Compiled.Measures[bit]);
            }
        }

        return codes;
    }

    private static bool Same((Outcome Outcome, HashSet<string> Measures) expected, (Outcome Outcome, HashSet<string> Measures) actual) =>
        expected.Outcome == actual.Outcome && expected.Measures.SetEquals(actual.Measures);

    private static void Require(bool holds, string door, Corpus corpus, Subject subject)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"{door} answers otherwise than the reference evaluator: corpus {corpus.Name}, subject {subject.Id}");
        }
    }
}
