using BenchmarkDotNet.Attributes;

namespace CreditRules.Benchmarks;

/// <summary>Explanations, and the reference evaluator that they are made with.</summary>
[MemoryDiagnoser]
public class ExplainBenchmarks
{
    private const int Subjects = 5;

    private Doors? _doors;

    [Params(Corpora.Synthetic, Corpora.Shipped)]
    public string Corpus { get; set; } = "";

    [Params(Stratum.None, Stratum.One, Stratum.Many)]
    public Stratum Stratum { get; set; }

    [GlobalSetup]
    public void Setup() => _doors = new Doors(Corpora.Of(Corpus), Stratum);

    [Benchmark(Baseline = true, OperationsPerInvoke = Subjects)]
    public long Reference() => _doors!.Reference(Subjects);

    [Benchmark(OperationsPerInvoke = Subjects)]
    public long Explain() => _doors!.Explain(Subjects);
}
