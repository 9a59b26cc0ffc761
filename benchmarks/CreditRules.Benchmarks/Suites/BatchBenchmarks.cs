using BenchmarkDotNet.Attributes;

namespace CreditRules.Benchmarks;

/// <summary>Outcomes and measures of all subjects at once, packed beforehand.</summary>
[MemoryDiagnoser]
public class BatchBenchmarks
{
    private const int Subjects = SubjectMaker.Count;

    private Doors? _doors;

    [Params(Corpora.Synthetic, Corpora.Shipped)]
    public string Corpus { get; set; } = "";

    [ParamsAllValues]
    public Stratum Stratum { get; set; }

    [GlobalSetup]
    public void Setup() => _doors = new Doors(Corpora.Of(Corpus), Stratum);

    [Benchmark(Baseline = true, OperationsPerInvoke = Subjects)]
    public long Bare() => _doors!.Bare(Subjects);

    [Benchmark(OperationsPerInvoke = Subjects)]
    public long Batch() => _doors!.Batch(Subjects);
}
