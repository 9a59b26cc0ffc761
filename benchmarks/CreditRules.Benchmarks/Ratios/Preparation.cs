using System.Diagnostics;
using CreditRules.Compilation;

namespace CreditRules.Benchmarks;

/// <summary>What is done once: a book compiled, a matter prepared.</summary>
internal static class Preparation
{
    private const int Compilations = 9;
    private const int Matters = 300;

    internal static CompiledRuleBook Compile(RuleBook book) => new(book, RuleBookCompiler.Compile(book.Content), book.Options);

    internal static PreparedContext Prepare(Corpus corpus) => corpus.Compiled.Prepare(corpus.Context);

    /// <summary>Prepares, and screens a first subject without an entry and a first one with an entry.</summary>
    internal static Outcome PrepareAndScreen(Corpus corpus)
    {
        var prepared = Prepare(corpus);
        prepared.Screen(corpus.Subjects(Stratum.None)[0], []);
        return prepared.Screen(corpus.Subjects(Stratum.One)[0], []);
    }

    /// <summary>In milliseconds.</summary>
    internal static Spread CompileTimes(Corpus corpus) => Times(Compilations, () => Compile(corpus.Book), time => time.TotalMilliseconds);

    /// <summary>In microseconds.</summary>
    internal static Spread PrepareTimes(Corpus corpus) => Times(Matters, () => Prepare(corpus), time => time.TotalMicroseconds);

    /// <summary>In microseconds.</summary>
    internal static Spread PrepareAndScreenTimes(Corpus corpus) => Times(Matters, () => PrepareAndScreen(corpus), time => time.TotalMicroseconds);

    private static Spread Times<T>(int count, Func<T> make, Func<TimeSpan, double> unit)
    {
        var samples = new double[count];
        for (var warm = 0; warm <= 1; warm++)
        {
            for (var i = 0; i < count; i++)
            {
                var start = Stopwatch.GetTimestamp();
                GC.KeepAlive(make());
                samples[i] = unit(Stopwatch.GetElapsedTime(start));
            }

            Thread.Sleep(150);
        }

        return Spread.Of(samples);
    }
}
