using System.Collections.Concurrent;

namespace CreditRules.Evaluation;

/// <summary>Matters that were asked about lately: so many at most, then it begins anew. What is kept changes no answer.</summary>
internal sealed class ContextCache(CompiledRuleBook book)
{
    internal const int Most = 512;

    private ConcurrentDictionary<Context, PreparedContext> _prepared = new();
    private PreparedContext? _last;

    internal PreparedContext? Find(Context context)
    {
        var last = Volatile.Read(ref _last);
        if (last is not null && ReferenceEquals(last.Context, context))
        {
            return last;
        }

        if (Volatile.Read(ref _prepared).TryGetValue(context, out var found))
        {
            Volatile.Write(ref _last, found);
            return found;
        }

        return null;
    }

    internal PreparedContext Add(Context context)
    {
        var prepared = Volatile.Read(ref _prepared);
        if (prepared.Count >= Most)
        {
            Interlocked.CompareExchange(ref _prepared, new(), prepared);
            prepared = Volatile.Read(ref _prepared);
        }

        return prepared.GetOrAdd(context, static (key, owner) => new PreparedContext(owner, key), book);
    }
}
