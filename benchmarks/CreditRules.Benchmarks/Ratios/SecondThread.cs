using System.Diagnostics;

namespace CreditRules.Benchmarks;

/// <summary>Times one thread, and two that each have subjects and answers of their own.</summary>
internal sealed class SecondThread(Action own, Action others) : IDisposable
{
    private readonly SemaphoreSlim _wanted = new(0);
    private Thread? _thread;
    private volatile int _passes;
    private volatile bool _isReady;
    private volatile bool _mayGo;
    private volatile bool _isDone;

    /// <summary>Times one thread alone, and then both.</summary>
    /// <param name="passes">How often each thread does its part.</param>
    internal (TimeSpan Alone, TimeSpan Both) Time(int passes)
    {
        var alone = Stopwatch.GetTimestamp();
        Repeat(own, passes);
        var one = Stopwatch.GetElapsedTime(alone);

        Summon(passes);
        var together = Stopwatch.GetTimestamp();
        _mayGo = true;
        Repeat(own, passes);
        SpinWait.SpinUntil(() => _isDone);
        return (one, Stopwatch.GetElapsedTime(together));
    }

    public void Dispose()
    {
        if (_thread is not null)
        {
            Summon(0);
            _mayGo = true;
            _thread.Join();
        }

        _wanted.Dispose();
    }

    // The other thread stands ready before the clock starts.
    private void Summon(int passes)
    {
        _thread ??= Start();
        (_passes, _isReady, _mayGo, _isDone) = (passes, false, false, false);
        _wanted.Release();
        SpinWait.SpinUntil(() => _isReady);
    }

    private Thread Start()
    {
        var thread = new Thread(Work) { IsBackground = true };
        thread.Start();
        return thread;
    }

    private void Work()
    {
        do
        {
            _wanted.Wait();
            _isReady = true;
            while (!_mayGo)
            {
                Thread.SpinWait(1);
            }

            Repeat(others, _passes);
            _isDone = true;
        }
        while (_passes > 0);
    }

    private static void Repeat(Action action, int passes)
    {
        for (var pass = 0; pass < passes; pass++)
        {
            action();
        }
    }
}
