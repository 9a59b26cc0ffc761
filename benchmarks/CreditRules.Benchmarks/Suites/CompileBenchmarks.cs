using BenchmarkDotNet.Attributes;

namespace CreditRules.Benchmarks;

/// <summary>A loaded book into tables.</summary>
[MemoryDiagnoser]
public class CompileBenchmarks
{
    private RuleBook? _book;

    [Params(Corpora.Synthetic, Corpora.Shipped)]
    public string Corpus { get; set; } = "";

    [GlobalSetup]
    public void Setup() => _book = Corpora.Of(Corpus).Book;

    [Benchmark]
    public object Compile() => Preparation.Compile(_book!);
}
