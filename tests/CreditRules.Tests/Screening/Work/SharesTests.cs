using System.Collections.Concurrent;
using CreditRules.Screening;

namespace CreditRules.Tests.Screening.Work;

/// <summary>Every share is done once, by threads with room of their own.</summary>
public sealed class SharesTests
{
    public static TheoryData<int, int> Sizes => Pairs.Of<int, int>([0, 1, 2, 7, 30], [0, 1, 5, 400]);

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Every_share_is_done_once(int threads, int count)
    {
        var done = new ConcurrentBag<int>();
        var rooms = new ConcurrentBag<object>();

        Shares.Run(threads, count, () => { var room = new object(); rooms.Add(room); return room; }, (share, room) => { Assert.Contains(room, rooms); done.Add(share); });

        Assert.Equal(Enumerable.Range(0, count), done.Order());
        Assert.Equal(Math.Max(threads, 1), rooms.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    public void An_exception_ends_it_and_is_thrown(int threads)
    {
        var done = new ConcurrentBag<int>();

        var thrown = Assert.Throws<InvalidDataException>(() => Shares.Run(threads, 1_000_000, () => 0, (share, _) =>
        {
            done.Add(share);
            _ = share == 30 ? throw new InvalidDataException("thirty") : 0;
        }));

        Assert.Equal("thirty", thrown.Message);
        Assert.True(done.Count < 1_000_000);
    }

    [Fact]
    public void An_exception_of_the_room_is_thrown_too() =>
        Assert.Throws<InvalidDataException>(() => Shares.Run<int>(3, 10, () => throw new InvalidDataException(), (_, _) => { }));
}
