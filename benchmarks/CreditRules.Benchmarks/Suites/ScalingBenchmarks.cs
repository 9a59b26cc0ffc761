using BenchmarkDotNet.Attributes;

namespace CreditRules.Benchmarks;

/// <summary>Screening as the rule book grows.</summary>
[MemoryDiagnoser]
public class ScalingBenchmarks
{
    private Doors? _doors;

    [Params(100, 1000, 5000)]
    public int Rules { get; set; }

    [GlobalSetup]
    public void Setup() => _doors = new Doors(Corpora.Of(Corpora.Synthetic, Rules), Stratum.Mix);

    [Benchmark(Baseline = true, OperationsPerInvoke = SubjectMaker.Count)]
    public long Bare() => _doors!.Bare(SubjectMaker.Count);

    [Benchmark(OperationsPerInvoke = SubjectMaker.Count)]
    public long Batch() => _doors!.Batch(SubjectMaker.Count);

    [Benchmark(OperationsPerInvoke = SubjectMaker.Count)]
    public long Screen() => _doors!.Screen(SubjectMaker.Count);
}
