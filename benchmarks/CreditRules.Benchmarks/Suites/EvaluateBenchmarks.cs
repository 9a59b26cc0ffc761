using BenchmarkDotNet.Attributes;

namespace CreditRules.Benchmarks;

/// <summary>Decisions with their reasons, a subject a time.</summary>
[MemoryDiagnoser]
public class EvaluateBenchmarks
{
    private const int Subjects = 100;

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
    public long Evaluate() => _doors!.Evaluate(Subjects);

    [Benchmark(OperationsPerInvoke = Subjects)]
    public long EvaluateRaw() => _doors!.EvaluateRaw(Subjects);
}
