using CreditRules.Screening;
using CreditRules.Tests.Laws.Generation;
using Xunit.Abstractions;

namespace CreditRules.Tests.Screening.Matching;

/// <summary>A set of keys contains what was added, and nothing else.</summary>
public sealed class KeySetLaws(ITestOutputHelper output)
{
    [Fact]
    public void It_contains_what_was_added_and_nothing_else() => ScreeningLaw.Holds("set", output, 4, draws =>
    {
        var keys = Enumerable.Range(0, draws.Below(60)).Select(_ => Key(draws)).ToArray();
        var split = draws.Below(keys.Length + 1);
        var set = KeySet.Of([keys[..split], keys[split..]], threads: 1 + draws.Below(3));
        var asked = keys.Concat(keys.SelectMany(key => new[] { key + 1, key - 1, ~key, key << 1, key ^ 64 })).Concat(Enumerable.Range(0, 20).Select(_ => Key(draws)));
        return set.IsEmpty != (keys.Length == 0) ? "empty"
            : asked.FirstOrDefault(key => set.Contains(key) != (key != 0 && keys.Contains(key))) is var wrong and not 0 ? $"{wrong:x}"
            : set.Contains(0) ? "0" : null;
    });

    [Fact]
    public void Keys_that_all_crowd_at_the_end_wrap_around()
    {
        var keys = Enumerable.Range(0, 40).Select(number => ulong.MaxValue - (ulong)number).ToArray();
        var set = KeySet.Of([keys], threads: 2);

        Assert.True(Array.TrueForAll(keys, set.Contains));
        Assert.False(set.Contains(1));
        Assert.False(set.Contains(ulong.MaxValue - 40));
        Assert.False(set.Contains(0));
    }

    [Fact]
    public void A_large_set_whose_keys_crowd_in_one_part_contains_them_all()
    {
        var keys = Enumerable.Range(1, 100_000).Select(number => ((ulong)number * 0x9E3779B97F4A7C15) | (number % 6 == 0 ? 0xFUL << 60 : 0)).ToArray();

        Assert.True(Array.TrueForAll(keys, KeySet.Of([keys], threads: 2).Contains));
    }

    [Fact]
    public void A_large_set_filled_in_parts_contains_what_was_added_and_nothing_else()
    {
        var keys = Enumerable.Range(1, 200_000).Select(number => (ulong)number * 0x9E3779B97F4A7C15).ToArray();
        var set = KeySet.Of([keys[..1000], keys[1000..]], threads: 3);

        Assert.True(Array.TrueForAll(keys, set.Contains));
        Assert.DoesNotContain(Enumerable.Range(200_001, 200_000).Select(number => (ulong)number * 0x9E3779B97F4A7C15), set.Contains);
    }

    [Fact]
    public void An_empty_set_contains_nothing() =>
        Assert.DoesNotContain(new ulong[] { 0, 1, ulong.MaxValue, 1UL << 63 }, KeySet.Of([], threads: 1).Contains);

    private static ulong Key(Draws draws) => draws.Below(5) switch
    {
        0 => (ulong)draws.Below(5),
        1 => ulong.MaxValue - (ulong)draws.Below(5),
        2 => 1UL << draws.Below(64),
        3 => ((ulong)draws.Below(100_000) << 47) + (ulong)draws.Below(3),
        _ => (ulong)draws.Below(100_000) * 0x9E3779B97F4A7C15,
    };
}
