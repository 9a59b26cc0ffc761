using CreditRules.Evaluation;

namespace CreditRules.Benchmarks;

/// <summary>Every way to ask about the subjects of one stratum of a corpus, baselines included.</summary>
internal sealed class Doors
{
    private const int Clones = 4;

    private readonly Corpus _corpus;
    private readonly Subject[] _subjects;
    private readonly (SubjectKind Kind, Membership[] Memberships, DateOnly? BirthDate)[] _entries;
    private readonly PackedBatch _batch;
    private readonly BareLoop _bare;
    private readonly ListDictionary _dictionary;
    private readonly RuleLoop _loop;
    private readonly Context[] _contexts;
    private readonly ulong[] _measures;

    internal Doors(Corpus corpus, Stratum stratum)
    {
        (_corpus, _subjects) = (corpus, corpus.Subjects(stratum));
        _entries = Array.ConvertAll(_subjects, subject => (subject.Kind, subject.Memberships.ToArray(), Parties.BirthDate(subject.BirthDate, subject.IdType, subject.Id)));
        _batch = new PackedBatch(corpus.Prepared, _subjects);
        _bare = new BareLoop(corpus.Prepared, _batch);
        _dictionary = new ListDictionary(corpus.Book, corpus.Context.Date);
        _loop = new RuleLoop(corpus.Book, corpus.Context.Date);
        _contexts = [.. Enumerable.Range(0, Clones).Select(_ => corpus.Context with { })];
        _measures = new ulong[corpus.Compiled.MeasureWords];
    }

    /// <summary>Bare first: the others are read against it.</summary>
    internal IReadOnlyList<Door> All =>
    [
        .. Screening,
        new("evaluate", Pace.Single, Evaluate),
        new("evaluateRaw", Pace.Single, EvaluateRaw),
        new("explain", Pace.Slow, Explain),
        new("dictionary", Pace.Single, Dictionary),
        new("loop", Pace.Single, Loop),
        new("reference", Pace.Slow, Reference),
    ];

    internal IReadOnlyList<Door> Screening =>
    [
        new("bare", Pace.Whole, Bare),
        new("batch", Pace.Whole, Batch),
        new("screen", Pace.Single, Screen),
    ];

    internal long Bare(int count)
    {
        _bare.Screen();
        return _bare.Outcomes[count - 1];
    }

    internal long Batch(int count)
    {
        _batch.Screen();
        return (long)_batch.Outcomes[count - 1];
    }

    internal long Screen(int count)
    {
        var (sum, prepared, measures) = (0L, _corpus.Prepared, _measures);
        foreach (var (kind, memberships, birthDate) in _entries.AsSpan(0, count))
        {
            sum += (long)prepared.Screen(kind, memberships, measures, birthDate);
        }

        return sum;
    }

    internal long Evaluate(int count)
    {
        var (sum, prepared) = (0L, _corpus.Prepared);
        foreach (var subject in _subjects.AsSpan(0, count))
        {
            sum += (long)prepared.Evaluate(subject).Outcome;
        }

        return sum;
    }

    internal long EvaluateRaw(int count)
    {
        var (sum, compiled, turn) = (0L, _corpus.Compiled, 0);
        foreach (var subject in _subjects.AsSpan(0, count))
        {
            // Equal to the one before, and never the same object.
            sum += (long)compiled.Evaluate(subject, _contexts[turn++ % Clones]).Outcome;
        }

        return sum;
    }

    internal long Explain(int count)
    {
        var sum = 0L;
        foreach (var subject in _subjects.AsSpan(0, count))
        {
            sum += (long)_corpus.Book.Explain(subject, _corpus.Context).Decision.Outcome;
        }

        return sum;
    }

    internal long Dictionary(int count)
    {
        var sum = 0L;
        foreach (var subject in _subjects.AsSpan(0, count))
        {
            sum += (long)_dictionary.Screen(subject, _corpus.Context).Outcome;
        }

        return sum;
    }

    internal long Loop(int count)
    {
        var sum = 0L;
        foreach (var subject in _subjects.AsSpan(0, count))
        {
            sum += (long)_loop.Screen(subject, _corpus.Context).Outcome;
        }

        return sum;
    }

    internal long Reference(int count)
    {
        var (sum, reference) = (0L, _corpus.Book.Reference);
        foreach (var subject in _subjects.AsSpan(0, count))
        {
            sum += (long)reference.Evaluate(subject, _corpus.Context).Outcome;
        }

        return sum;
    }
}
