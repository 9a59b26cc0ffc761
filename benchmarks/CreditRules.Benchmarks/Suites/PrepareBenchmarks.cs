using BenchmarkDotNet.Attributes;

namespace CreditRules.Benchmarks;

/// <summary>A matter that nobody asked about before.</summary>
[MemoryDiagnoser]
public class PrepareBenchmarks
{
    private Corpus? _corpus;

    [Params(Corpora.Synthetic, Corpora.Shipped)]
    public string Corpus { get; set; } = "";

    [GlobalSetup]
    public void Setup() => _corpus = Corpora.Of(Corpus);

    [Benchmark(Baseline = true)]
    public object Prepare() => Preparation.Prepare(_corpus!);

    [Benchmark]
    public Outcome PrepareAndScreen() => Preparation.PrepareAndScreen(_corpus!);
}
