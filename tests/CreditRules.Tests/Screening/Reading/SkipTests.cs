using CreditRules.Screening;
using CreditRules.Tests.Laws.Generation;
using CreditRules.Tests.Screening.Tables;
using Xunit.Abstractions;

namespace CreditRules.Tests.Screening.Reading;

/// <summary>A run that was broken off goes on where its last block ended.</summary>
public sealed class SkipTests(ITestOutputHelper output)
{
    [Fact]
    public void From_the_end_of_any_block_the_rest_is_the_same() => ScreeningLaw.Holds("rest", output, 10, draws =>
    {
        var text = "h,i\n" + string.Concat(Enumerable.Range(0, draws.Between(1, 12)).Select(_ =>
            draws.OneOf("1,2\n", "\"甲\n乙\",3\n", "\n", "4,\"5\"\"6\"\r\n", new string('x', draws.Below(90)) + ",7\n")));
        var table = ReadTable.Of(text);
        var source = new RecordSource(table, draws.Between(1, 80));
        source.TakeHeader();
        var block = new RecordBlock();
        var places = new List<(RecordPlace After, int Read)>();
        var read = new List<ReadRecord>();
        while (source.TryTake(block))
        {
            read.AddRange(ReadTable.In(block, table));
            places.Add((block.After, read.Count));
        }

        var wrong = places.FirstOrDefault(place => !From(place.After, text, draws).SequenceEqual(read.Skip(place.Read)));
        return wrong == default ? null : $"{wrong}: <{text}>";
    });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Skipping_past_the_end_leaves_nothing(bool isPipe)
    {
        var bytes = ReadTable.Bytes("a\n1\n2\n");
        var table = ReadTable.Of(isPipe ? new PipeStream(bytes) : new MemoryStream(bytes));
        var source = new RecordSource(table, 3);
        source.TakeHeader();

        source.SkipTo(new RecordPlace(100, 9));

        Assert.Empty(ReadTable.Rest(source, table));
    }

    [Fact]
    public void Blocks_are_numbered_without_gaps_and_say_where_their_first_record_is()
    {
        var table = ReadTable.Of("a\n1\n\"2\n2\"\n3\n4\n");
        var source = new RecordSource(table, 2);
        source.TakeHeader();
        var block = new RecordBlock();
        var found = new List<(long Sequence, long First, RecordPlace After)>();
        while (source.TryTake(block))
        {
            found.Add((block.Sequence, block.FirstNumber, block.After));
        }

        Assert.Equal([(0, 2, new(4, 3)), (1, 3, new(12, 6)), (2, 6, new(14, 7))], found);
        Assert.Equal(14, source.Position);
    }

    private static List<ReadRecord> From(RecordPlace place, string text, Draws draws)
    {
        var bytes = ReadTable.Bytes(text);
        var table = ReadTable.Of(draws.Chance(50) ? new PipeStream(bytes) : new MemoryStream(bytes));
        var source = new RecordSource(table, draws.Between(1, 80), takesWhatIsThere: draws.Chance(50));
        source.TakeHeader();
        source.SkipTo(place);
        return ReadTable.Rest(source, table);
    }
}
