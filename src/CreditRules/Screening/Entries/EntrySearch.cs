namespace CreditRules.Screening;

/// <summary>Entries of lists, found by key: an index file, or what was kept of lists that were read for one file of subjects.</summary>
/// <remarks>Thread-safe.</remarks>
internal abstract class EntrySearch : IDisposable
{
    /// <summary>The list codes by their number in the entries.</summary>
    internal abstract IReadOnlyList<string> Codes { get; }

    /// <summary>The lists that were searched, in ordinal order.</summary>
    internal abstract IReadOnlyList<ListSnapshot> Lists { get; }

    /// <summary>Whether there are entries to be found in a way at all.</summary>
    internal abstract bool Has(EntryKind kind);

    /// <summary>Brings what looking a code up reads first into the cache, while something else is done.</summary>
    internal virtual void Prefetch(ulong key)
    {
    }

    /// <summary>Brings what it reads next into the cache; a while after <see cref="Prefetch"/>.</summary>
    internal virtual void PrefetchKeys(ulong key)
    {
    }

    /// <summary>The entries that have a key, in the order in which they were stored.</summary>
    internal abstract ReadOnlySpan<KeyedEntry> Find(EntryKind kind, ulong key);

    /// <summary>The bytes of an entry and what follows it.</summary>
    internal abstract ReadOnlySpan<byte> EntryAt(ulong place);

    /// <inheritdoc/>
    public abstract void Dispose();
}
