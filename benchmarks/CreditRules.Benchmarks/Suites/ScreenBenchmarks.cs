using BenchmarkDotNet.Attributes;

namespace CreditRules.Benchmarks;

/// <summary>Outcomes and measures without reasons, a subject a time.</summary>
[MemoryDiagnoser]
public class ScreenBenchmarks
{
    private const int Subjects = 1000;

    private Doors? _doors;

    [Params(Corpora.Synthetic, Corpora.Shipped)]
    public string Corpus { get; set; } = "";

    [ParamsAllValues]
    public Stratum Stratum { get; set; }

    [GlobalSetup]
    public void Setup() => _doors = new Doors(Corpora.Of(Corpus), Stratum);

    [Benchmark(Baseline = true, OperationsPerInvoke = Subjects)]
    public long Dictionary() => _doors!.Dictionary(Subjects);

    [Benchmark(OperationsPerInvoke = Subjects)]
    public long Loop() => _doors!.Loop(Subjects);

    [Benchmark(OperationsPerInvoke = Subjects)]
    public long Screen() => _doors!.Screen(Subjects);
}
