using System.Numerics;
using System.Runtime.CompilerServices;

namespace CreditRules.Screening;

/// <summary>A set of keys for millions of questions that are nearly all answered with no.</summary>
/// <remarks>A map of bits answers most of them out of the cache. Filled by one thread, then read by any number.</remarks>
internal sealed class KeySet
{
    private const int BitsPerKey = 16;
    private const int WordShift = 6;

    private readonly ulong[] _bits;
    private readonly ulong[] _keys;
    private readonly int _bitShift;
    private readonly int _keyShift;

    internal KeySet(long capacity)
    {
        var keys = BitOperations.RoundUpToPowerOf2((ulong)Math.Max(capacity, 16) * 2);
        _keys = new ulong[keys];
        _bits = new ulong[(keys / 2 * BitsPerKey) >> WordShift];
        _keyShift = 64 - BitOperations.Log2(keys);
        _bitShift = 64 - BitOperations.Log2((ulong)_bits.Length) - WordShift;
    }

    internal int Count { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Add(ulong key)
    {
        var bit = key >> _bitShift;
        _bits[bit >> WordShift] |= 1UL << (int)(bit & 63);
        var at = key >> _keyShift;
        while (_keys[at] != 0 && _keys[at] != key)
        {
            at = (at + 1) & (ulong)(_keys.Length - 1);
        }

        Count += _keys[at] == 0 ? 1 : 0;
        _keys[at] = key;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal bool Contains(ulong key)
    {
        var bit = key >> _bitShift;
        return (_bits[bit >> WordShift] >> (int)(bit & 63) & 1) != 0 && key != 0 && IsThere(key);
    }

    private bool IsThere(ulong key)
    {
        var at = key >> _keyShift;
        while (_keys[at] != 0)
        {
            if (_keys[at] == key)
            {
                return true;
            }

            at = (at + 1) & (ulong)(_keys.Length - 1);
        }

        return false;
    }
}
