using System.Runtime.ExceptionServices;

namespace CreditRules.Screening;

/// <summary>Work that falls into numbered shares, done by several threads in any order.</summary>
internal static class Shares
{
    /// <summary>Does every share once.</summary>
    /// <param name="threads">How many threads work, this one included.</param>
    /// <param name="count">How many shares there are.</param>
    /// <param name="room">Makes what each thread needs for itself.</param>
    /// <param name="work">Does one share.</param>
    internal static void Run<TRoom>(int threads, int count, Func<TRoom> room, Action<int, TRoom> work)
    {
        var next = -1;
        ExceptionDispatchInfo? failure = null;
        void Loop()
        {
            try
            {
                var own = room();
                while (Volatile.Read(ref failure) is null && Interlocked.Increment(ref next) is var share && share < count)
                {
                    work(share, own);
                }
            }
            catch (Exception exception)
            {
                Interlocked.CompareExchange(ref failure, ExceptionDispatchInfo.Capture(exception), null);
            }
        }

        var others = new Thread[Math.Max(threads, 1) - 1];
        for (var i = 0; i < others.Length; i++)
        {
            others[i] = new Thread(Loop) { IsBackground = true };
            others[i].Start();
        }

        Loop();
        foreach (var other in others)
        {
            other.Join();
        }

        failure?.Throw();
    }
}
