namespace CreditRules.Tests.Screening.Work;

/// <summary>Results are taken in order, once, and nothing after what went wrong.</summary>
public sealed class OrderedWorkTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(10);

    // A thread that hangs must fail the test, not stop the run.
    private static void Ends(Action act)
    {
        Exception? thrown = null;
        var thread = new Thread(() =>
        {
            try
            {
                act();
            }
            catch (Exception exception)
            {
                thrown = exception;
            }
        })
        { IsBackground = true };
        thread.Start();
        Assert.True(thread.Join(Long), "it hangs");
        if (thrown is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(thrown);
        }
    }

    private static IEnumerable<long> First(int count) => Enumerable.Range(0, count).Select(number => (long)number);

    public static TheoryData<int, int> Sizes => Pairs.Of<int, int>([0, 1, 2, 3, 8, 30], [0, 1, 2, 9, 300]);

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Every_piece_is_taken_once_and_in_order_and_finished_once(int threads, int pieces)
    {
        var work = new Numbers(threads, pieces);

        Ends(() => work.Run(CancellationToken.None));

        Assert.Equal(First(pieces), work.Taken);
        Assert.Equal(First(pieces), work.Finished.Order());
        Assert.InRange(work.Made, 0, Math.Max(threads, 1) + 8);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void While_the_first_piece_is_slow_the_others_go_on_up_to_a_limit_and_come_after_it(int threads)
    {
        var work = new Numbers(threads, 200) { OnWork = number => Thread.Sleep(number == 0 ? 60 : 0) };

        Ends(() => work.Run(CancellationToken.None));

        Assert.Equal(First(200), work.Taken);
        Assert.InRange(work.Made, 1, threads + 8);
    }

    public static TheoryData<int, string> Steps => Pairs.Of<int, string>([1, 2, 5, 20], ["try", "work", "take", "finish"]);

    [Theory]
    [MemberData(nameof(Steps))]
    public void The_first_exception_ends_it_is_thrown_and_nothing_is_taken_after_it(int threads, string step)
    {
        Action<long> Fails(string where) => where == step ? number => _ = number == 40 ? throw new InvalidDataException("forty") : 0 : _ => { };
        var work = new Numbers(threads, 10_000) { OnTryTake = Fails("try"), OnWork = Fails("work"), OnTake = Fails("take"), OnFinish = Fails("finish") };

        Assert.Equal("forty", Assert.Throws<InvalidDataException>(() => Ends(() => work.Run(CancellationToken.None))).Message);

        Assert.Equal(First(work.Taken.Count), work.Taken);
        Assert.InRange(work.Taken.Count, 0, step == "finish" ? 10_000 : 40);
        Assert.True(step != "finish" || work.Taken.Count < 1000, $"{work.Taken.Count}");
    }

    [Fact]
    public void A_piece_that_is_brought_after_the_exception_is_not_taken()
    {
        using var isWorkedOn = new ManualResetEventSlim();
        using var isThrown = new ManualResetEventSlim();
        var work = new Numbers(2, 100)
        {
            OnFinish = number =>
            {
                if (number == 40)
                {
                    isWorkedOn.Wait(Long);
                    isThrown.Set();
                    throw new InvalidDataException("forty");
                }
            },
            OnWork = number =>
            {
                if (number == 41)
                {
                    isWorkedOn.Set();
                    isThrown.Wait(Long);
                    Thread.Sleep(100);
                }
            },
        };

        Assert.Throws<InvalidDataException>(() => Ends(() => work.Run(CancellationToken.None)));

        Assert.Equal(First(41), work.Taken);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void When_all_fail_one_of_them_is_thrown(int threads)
    {
        var work = new Numbers(threads, 100) { OnWork = number => throw new InvalidDataException($"{number}") };

        Assert.Throws<InvalidDataException>(() => Ends(() => work.Run(CancellationToken.None)));

        Assert.Empty(work.Taken);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Cancelled_it_stops_soon_and_what_was_taken_is_whole(int threads)
    {
        using var cancellation = new CancellationTokenSource();
        var work = new Numbers(threads, 1_000_000) { OnTake = number => { if (number == 50) { cancellation.Cancel(); } } };

        Assert.Throws<OperationCanceledException>(() => Ends(() => work.Run(cancellation.Token)));

        Assert.Equal(First(work.Taken.Count), work.Taken);
        Assert.InRange(work.Taken.Count, 51, 500);
    }

    [Fact]
    public void Cancelled_before_it_begins_it_takes_nothing()
    {
        var work = new Numbers(3, 10);

        Assert.Throws<OperationCanceledException>(() => Ends(() => work.Run(new CancellationToken(canceled: true))));

        Assert.Empty(work.Taken);
    }

    [Fact]
    public void It_does_not_hang_however_often_it_is_run() => Ends(() =>
    {
        for (var turn = 0; turn < 150; turn++)
        {
            var work = new Numbers(6, turn % 23);
            work.Run(CancellationToken.None);
            Assert.Equal(turn % 23, work.Taken.Count);
        }
    });
}
