using BenchmarkDotNet.Attributes;

namespace CreditRules.Benchmarks;

/// <summary>Threads that each screen subjects of their own: where the time stays the same, a thread more is all gain.</summary>
public class ThreadsBenchmarks
{
    private const int Passes = 100;

    private Doors[] _doors = [];

    [Params(1, 2)]
    public int Threads { get; set; }

    [GlobalSetup]
    public void Setup() => _doors = [.. Enumerable.Range(0, Threads).Select(_ => new Doors(Corpora.Of(Corpora.Synthetic), Stratum.Mix))];

    [Benchmark(Baseline = true, OperationsPerInvoke = Passes * SubjectMaker.Count)]
    public void Bare() => InEach(doors => doors.Bare(SubjectMaker.Count));

    [Benchmark(OperationsPerInvoke = Passes * SubjectMaker.Count)]
    public void Batch() => InEach(doors => doors.Batch(SubjectMaker.Count));

    private void InEach(Func<Doors, long> pass) => Parallel.ForEach(_doors, doors =>
    {
        for (var i = 0; i < Passes; i++)
        {
            pass(doors);
        }
    });
}
