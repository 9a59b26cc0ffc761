using System.Collections.Concurrent;

namespace CreditRules.Evaluation;

/// <summary>Matters that were asked about lately: so many at most, then it begins anew. What is kept changes no answer.</summary>
internal sealed class ContextCache(CompiledRuleBook book)
{
    internal const int Most = 512;

    private ConcurrentDictionary<Context, PreparedContext> _prepared = new();

    // By context without its day.
    private ConcurrentDictionary<Context, MatterRules> _matters = new();
    private ConcurrentDictionary<Place, PackSeal> _seals = new();
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

    internal PreparedContext Add(Context context) =>
        Bounded(ref _prepared).GetOrAdd(context, static (key, cache) => new PreparedContext(cache.Book, key, cache.MatterOf(key)), this);

    internal PackSeal SealOf(Context context) => Bounded(ref _seals).GetOrAdd(
        new Place(context.Date, context.Region), static (key, book) => new PackSeal(book.Signatures, key.Day, key.Region), book);

    private CompiledRuleBook Book => book;

    private MatterRules MatterOf(Context context) => Bounded(ref _matters).GetOrAdd(
        context with { Date = default },
        static (key, book) => new MatterRules(book.Tables, new Setting(book.Content, book.Options, key)),
        book);

    private static ConcurrentDictionary<TKey, T> Bounded<TKey, T>(ref ConcurrentDictionary<TKey, T> kept)
        where TKey : notnull
    {
        var now = Volatile.Read(ref kept);
        if (now.Count < Most)
        {
            return now;
        }

        Interlocked.CompareExchange(ref kept, new(), now);
        return Volatile.Read(ref kept);
    }

    private sealed record Place(DateOnly Day, string Region);
}
