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
        var keys = Enumerable.Range(0, draws.Below(60)).Select(_ => Key(draws)).Where(key => key != 0).ToArray();
        var set = new KeySet(draws.Chance(50) ? keys.Length : draws.Below(3) + keys.Length);
        foreach (var key in keys)
        {
            set.Add(key);
        }

        var asked = keys.Concat(keys.SelectMany(key => new[] { key + 1, key - 1, ~key, key << 1, key ^ 64 })).Concat(Enumerable.Range(0, 20).Select(_ => Key(draws)));
        return set.Count != keys.Distinct().Count() ? $"{set.Count} of {keys.Distinct().Count()}"
            : asked.FirstOrDefault(key => set.Contains(key) != (key != 0 && keys.Contains(key))) is var wrong and not 0 ? $"{wrong:x}"
            : set.Contains(0) ? "0" : null;
    });

    [Fact]
    public void Keys_that_all_crowd_at_the_end_wrap_around()
    {
        var set = new KeySet(40);
        var keys = Enumerable.Range(0, 40).Select(number => ulong.MaxValue - (ulong)number).ToArray();
        Array.ForEach(keys, set.Add);

        Assert.Equal(40, set.Count);
        Assert.All(keys, key => Assert.True(set.Contains(key)));
        Assert.False(set.Contains(1));
        Assert.False(set.Contains(ulong.MaxValue - 40));
        Assert.False(set.Contains(0));
    }

    [Fact]
    public void An_empty_set_contains_nothing()
    {
        var set = new KeySet(0);

        Assert.DoesNotContain(new ulong[] { 0, 1, ulong.MaxValue, 1UL << 63 }, set.Contains);
    }

    private static ulong Key(Draws draws) => draws.Below(5) switch
    {
        0 => (ulong)draws.Below(5),
        1 => ulong.MaxValue - (ulong)draws.Below(5),
        2 => 1UL << draws.Below(64),
        3 => ((ulong)draws.Below(100_000) << 47) + (ulong)draws.Below(3),
        _ => (ulong)draws.Below(100_000) * 0x9E3779B97F4A7C15,
    };
}
