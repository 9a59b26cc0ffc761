using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace CreditRules.Screening;

/// <summary>A set of keys for millions of questions that are nearly all answered with no.</summary>
/// <remarks>
/// Three bits in one word of a small map answer most questions out of the cache; the keys themselves are asked only where all
/// three are there. Keys are hashes: any of their bits is as good as another. Immutable; thread-safe.
/// </remarks>
internal sealed class KeySet
{
    // A part of the keys is filled in by one thread, and is small enough to stay in its cache meanwhile.
    private const int PartBits = 4;
    private const int FewestInParts = 1 << 16;
    private const int KeysPerWord = 8;
    private const int Fewest = 64;
    private const int BitOfWord = 63;

    private readonly ulong[] _words;
    private readonly ulong[] _keys;
    private readonly int _wordShift;
    private readonly int _keyShift;
    private readonly int _partMask;

    private KeySet(long capacity)
    {
        var room = BitOperations.RoundUpToPowerOf2((ulong)Math.Max(capacity, Fewest)) * 2;
        _keys = new ulong[room];
        _words = new ulong[room / 2 / KeysPerWord];
        _keyShift = 64 - BitOperations.Log2(room);
        _wordShift = 64 - BitOperations.Log2((ulong)_words.Length);
        _partMask = (capacity < FewestInParts ? _keys.Length : _keys.Length >> PartBits) - 1;
    }

    /// <summary>Whether there is nothing in it.</summary>
    internal bool IsEmpty { get; private init; }

    /// <summary>Makes a set.</summary>
    /// <param name="blocks">The keys; 0 stands for none and is left out.</param>
    /// <param name="threads">How many threads work, this one included.</param>
    internal static KeySet Of(IReadOnlyList<ulong[]> blocks, int threads)
    {
        var capacity = blocks.Sum(block => (long)block.Length);
        var set = new KeySet(capacity) { IsEmpty = capacity == 0 };
        var bits = set._partMask == set._keys.Length - 1 ? 0 : PartBits;
        Shares.Run(threads, 1 << bits, () => 0, (part, _) =>
        {
            foreach (var block in blocks)
            {
                set.Fill(block, (ulong)part, bits);
            }
        });
        return set;
    }

    /// <summary>Brings what a question about a key reads first into the cache, while something else is done.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal unsafe void Prefetch(ulong key)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref _words[key >> _wordShift]));
        }
    }

    /// <summary>Whether a key is in the set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Contains(ulong key)
    {
        var bits = BitsOf(key);
        return (_words[key >> _wordShift] & bits) == bits && key != 0 && IsThere(key);
    }

    private static ulong BitsOf(ulong key) =>
        1UL << (int)(key & BitOfWord) | 1UL << (int)(key >> 6 & BitOfWord) | 1UL << (int)(key >> 12 & BitOfWord);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Fill(ulong[] block, ulong part, int bits)
    {
        foreach (var key in block)
        {
            if ((bits > 0 && key >> (64 - bits) != part) || key == 0)
            {
                continue;
            }

            _words[key >> _wordShift] |= BitsOf(key);
            var at = Place(key);
            while (_keys[at] != 0 && _keys[at] != key)
            {
                at = Next(at);
            }

            _keys[at] = key;
        }
    }

    private bool IsThere(ulong key)
    {
        var at = Place(key);
        while (_keys[at] != 0)
        {
            if (_keys[at] == key)
            {
                return true;
            }

            at = Next(at);
        }

        return false;
    }

    private int Place(ulong key) => (int)(key >> _keyShift);

    // Within its part: the next one is another thread's.
    private int Next(int at) => (at & ~_partMask) | ((at + 1) & _partMask);
}
