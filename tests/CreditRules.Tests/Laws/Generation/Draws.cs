using CreditRules.Model;

namespace CreditRules.Tests.Laws.Generation;

/// <summary>Reads decisions off a row of integers; past its end it reads zeros, which always choose the simplest.</summary>
internal sealed class Draws(ValueList<int> row)
{
    private int _next;

    /// <summary>A number from 0 up to, not including, the bound.</summary>
    internal int Below(int bound) => bound <= 1 ? 0 : Next() % bound;

    internal int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>Yes, in so many cases of a hundred; no, where the row has ended.</summary>
    internal bool Chance(int percent) => Next() % 100 >= 100 - percent;

    internal T Pick<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    internal T OneOf<T>(params T[] from) => Pick(from);

    /// <summary>The first, and others with the chance given.</summary>
    internal ValueList<T> Some<T>(IReadOnlyList<T> from, int percent)
    {
        var first = Below(from.Count);
        return from.Where((_, index) => index == first || Chance(percent)).ToValueList();
    }

    /// <summary>The same in another order.</summary>
    internal ValueList<T> Shuffled<T>(IEnumerable<T> from) => from.Select(item => (Key: Next(), Item: item))
        .OrderBy(pair => pair.Key).Select(pair => pair.Item).ToValueList();

    private int Next() => _next < row.Count ? row[_next++] : 0;
}
