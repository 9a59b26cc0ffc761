using BenchmarkDotNet.Attributes;

namespace CreditRules.Benchmarks;

/// <summary>Reading a table's records: ours beside CsvHelper's.</summary>
[MemoryDiagnoser]
public class TableBenchmarks
{
    private TablePasses? _passes;

    [GlobalSetup]
    public void Setup() => _passes = new TablePasses();

    [Benchmark(Baseline = true)]
    public long HelperPlaces() => _passes!.HelperPlaces();

    [Benchmark]
    public long Places() => _passes!.Places();

    [Benchmark]
    public long CheckedPlaces() => _passes!.CheckedPlaces();

    [Benchmark]
    public long HelperTexts() => _passes!.HelperTexts();

    [Benchmark]
    public long Texts() => _passes!.Texts();
}
