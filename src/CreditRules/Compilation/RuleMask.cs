using System.Numerics;

namespace CreditRules.Compilation;

/// <summary>A set of rules, a bit for each in ordinal order of references. Filled while a book is compiled, never after.</summary>
internal sealed class RuleMask
{
    private const int WordBits = 64;

    private readonly ulong[] _words;

    internal RuleMask(int rules) => _words = new ulong[(rules + WordBits - 1) / WordBits];

    private RuleMask(ulong[] words) => _words = words;

    internal bool this[int rule] => (_words[rule / WordBits] >> (rule % WordBits) & 1) != 0;

    internal void Add(int rule) => _words[rule / WordBits] |= 1UL << (rule % WordBits);

    internal void Add(int rule, bool isIn)
    {
        if (isIn)
        {
            Add(rule);
        }
    }

    internal void Add(RuleMask other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            _words[i] |= other._words[i];
        }
    }

    internal void Keep(RuleMask other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            _words[i] &= other._words[i];
        }
    }

    internal RuleMask Copy() => new((ulong[])_words.Clone());

    internal RuleMask And(RuleMask other)
    {
        var copy = Copy();
        copy.Keep(other);
        return copy;
    }

    internal bool Meets(RuleMask other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if ((_words[i] & other._words[i]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first rule from a place on, or -1.</summary>
    internal int Next(int from)
    {
        var word = from / WordBits;
        if (word >= _words.Length)
        {
            return -1;
        }

        var bits = _words[word] & (ulong.MaxValue << (from % WordBits));
        while (bits == 0)
        {
            if (++word == _words.Length)
            {
                return -1;
            }

            bits = _words[word];
        }

        return (word * WordBits) + BitOperations.TrailingZeroCount(bits);
    }
}
