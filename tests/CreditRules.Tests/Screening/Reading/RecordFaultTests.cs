using System.Text;
using CreditRules.Screening;
using CreditRules.Tests.Screening.Tables;

namespace CreditRules.Tests.Screening.Reading;

/// <summary>What is wrong with the form of a record, and what is wrong with a whole table.</summary>
public sealed class RecordFaultTests
{
    public static TheoryData<int> Sizes => [1, 2, 3, 7, 20, 64, 65, 1000, 0];

    private static Diagnostic Refusal(Action read) => Assert.Single(Assert.Throws<CreditRulesException>(read).Diagnostics);

    private static string Mib(int more) => new('x', RecordSource.MaxRecordBytes + more);

    [Theory]
    [InlineData("1\"2,3", nameof(RecordFault.StrayQuote))]
    [InlineData("1,2\"", nameof(RecordFault.StrayQuote))]
    [InlineData("1,2\"\"3", nameof(RecordFault.StrayQuote))]
    [InlineData("1\"2,\"3\"", nameof(RecordFault.StrayQuote))]
    [InlineData("\"1\"2,3", nameof(RecordFault.TextAfterQuote))]
    [InlineData("\"1\" ,3", nameof(RecordFault.TextAfterQuote))]
    [InlineData("\"1\"2\"3,3", nameof(RecordFault.TextAfterQuote))]
    [InlineData("\"1\"\r,3", nameof(RecordFault.TextAfterQuote))]
    [InlineData("1,\"2\"x", nameof(RecordFault.TextAfterQuote))]
    public void A_faulty_record_is_alone_in_being_so(string record, string fault)
    {
        foreach (var size in new[] { 1, 5, 33, 0 })
        {
            var read = ReadTable.All($"a,b\n\"x\ny\",0\n{record}\n甲,乙\n", blockBytes: size);

            Assert.Equal(
                [
                    ReadRecord.Of(1, "a", "b"),
                    ReadRecord.Of(2, "x\ny", "0"),
                    new(4, Enum.Parse<RecordFault>(fault), []),
                    ReadRecord.Of(5, "甲", "乙"),
                ],
                read);
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_quote_that_is_open_at_the_end_is_a_fault_of_the_record_where_it_opened(int size)
    {
        var read = ReadTable.All("a,b\n1,2\n3,\"4\n5,6\n7,8\n", blockBytes: size);

        Assert.Equal([ReadRecord.Of(1, "a", "b"), ReadRecord.Of(2, "1", "2"), new(3, RecordFault.OpenQuote, [])], read);
    }

    [Theory]
    [InlineData("a,b\n\"")]
    [InlineData("a,b\n1,\"")]
    [InlineData("a,b\n1,\"\"\"")]
    [InlineData("a,b\n1,\"2\"\"")]
    public void A_quote_as_the_last_byte_may_open_or_be_half_of_a_pair_and_is_open(string text) =>
        Assert.Equal(RecordFault.OpenQuote, ReadTable.All(text)[^1].Fault);

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Of_good_records_and_one_that_is_not_Utf8_only_that_one_is_at_fault(int size)
    {
        byte[] bytes = [.. "a,b\n1,甲\n2,"u8, 0xB1, 0xB1, 0xBE, 0xA9, .. "\n3,乙\n4,"u8, 0xE7, 0x94, .. "\n5,\"丙\"\n"u8];

        var read = ReadTable.All(ReadTable.Of(bytes), size);

        Assert.Equal(
            [
                ReadRecord.Of(1, "a", "b"), ReadRecord.Of(2, "1", "甲"), new(3, RecordFault.NotUtf8, []),
                ReadRecord.Of(4, "3", "乙"), new(5, RecordFault.NotUtf8, []), ReadRecord.Of(6, "5", "丙"),
            ],
            read);
    }

    [Fact]
    public void Where_nobody_asks_the_bytes_of_a_block_are_not_said_to_be_Utf8()
    {
        var table = ReadTable.Of([.. "a\n"u8, 0xFF, .. "\n甲\n"u8]);
        var source = new RecordSource(table);
        source.TakeHeader();
        var block = new RecordBlock();

        Assert.True(source.TryTake(block, checksUtf8: false));
        Assert.False(block.IsUtf8);
        Assert.Equal([RecordFault.NotUtf8, RecordFault.None], ReadTable.In(block, table).Select(record => record.Fault));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Bytes_of_zero_are_text(int size) => Assert.Equal(
        [ReadRecord.Of(1, "a", "b"), ReadRecord.Of(2, "\0", "x\0\0"), ReadRecord.Of(3, "", "\0")],
        ReadTable.All("a,b\n\0,x\0\0\n,\"\0\"\n\0"[..^1], blockBytes: size));

    [Fact]
    public void Without_quotes_a_quote_is_a_character_like_any_other() => Assert.Equal(
        [ReadRecord.Of(1, "a", "\"b"), ReadRecord.Of(2, "\"1", "2\"3"), ReadRecord.Of(3, "\"\"", "")],
        ReadTable.All(ReadTable.Of("a\t\"b\n\"1\t2\"3\n\"\"\t\n", '\t', isQuoted: false), blockBytes: 4));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4096)]
    public void A_record_of_more_than_a_mebibyte_ends_the_reading_and_its_line_is_told(int size)
    {
        var table = ReadTable.Of($"a,b\n\"1\n1\",2\n3,\"{Mib(100)}\n", ',');
        var source = new RecordSource(table, size);
        source.TakeHeader();

        var diagnostic = Refusal(() => ReadTable.Rest(source, table));

        Assert.Equal("CR0501", diagnostic.Code);
        Assert.Equal("folder/list.csv", diagnostic.File);
        Assert.Contains("line 4", diagnostic.Message.En, StringComparison.Ordinal);
        Assert.DoesNotContain("xxx", diagnostic.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_of_just_under_a_mebibyte_is_read()
    {
        var text = Mib(-10);

        var read = ReadTable.All($"a\n1\n{text}\n2\n", blockBytes: 100);

        Assert.Equal([ReadRecord.Of(1, "a"), ReadRecord.Of(2, "1"), ReadRecord.Of(3, text), ReadRecord.Of(4, "2")], read);
    }

    [Fact]
    public void A_header_of_more_than_a_mebibyte_is_refused_with_its_line()
    {
        var diagnostic = Refusal(() => new RecordSource(ReadTable.Of(Mib(100))).TakeHeader());

        Assert.Equal("CR0501", diagnostic.Code);
        Assert.Contains("line 1", diagnostic.Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\"b,c\n1,2\n")]
    [InlineData("\"a\"b,c\n1,2\n")]
    [InlineData("\"a,c\n1,2\n")]
    public void A_header_whose_quotes_do_not_pair_is_refused(string text)
    {
        var diagnostic = Refusal(() => new RecordSource(ReadTable.Of(text)).TakeHeader());

        Assert.Equal("CR0502", diagnostic.Code);
        Assert.Contains("line 1", diagnostic.Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(512, null)]
    [InlineData(513, "CR0504")]
    [InlineData(100_000, "CR0504")]
    public void A_header_of_more_columns_than_any_table_has_is_refused(int columns, string? code)
    {
        var source = new RecordSource(ReadTable.Of(new string(',', columns - 1) + "\n"));

        Assert.Equal(code, code is null ? source.TakeHeader().Count == columns ? null : "other" : Refusal(() => source.TakeHeader()).Code);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_header_that_no_single_read_brings_is_read_whole(bool takesWhatIsThere)
    {
        var text = $"a,\"b\n{new string('c', 5000)}\",d\n1,2,3\n";

        var read = ReadTable.All(ReadTable.Of(new PipeStream(Encoding.UTF8.GetBytes(text))), 0, takesWhatIsThere);

        Assert.Equal([ReadRecord.Of(1, "a", "b\n" + new string('c', 5000), "d"), ReadRecord.Of(3, "1", "2", "3")], read);
    }

    [Fact]
    public void A_disk_that_fails_is_told_with_the_line_up_to_which_it_was_read()
    {
        var table = ReadTable.Of(new FailingStream(ReadTable.Bytes("a\n1\n2\n")));
        var source = new RecordSource(table, 2);
        source.TakeHeader();

        var diagnostic = Refusal(() => ReadTable.Rest(source, table));

        Assert.Equal("CR0503", diagnostic.Code);
        Assert.Contains("line 4", diagnostic.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_table_has_no_header_and_no_record()
    {
        var table = ReadTable.Of("");
        var source = new RecordSource(table);

        Assert.Empty(source.TakeHeader());
        Assert.Empty(ReadTable.Rest(source, table));
    }

    [Fact]
    public void Of_more_fields_than_any_table_has_the_count_is_still_told()
    {
        var table = ReadTable.Of("a\n" + new string(',', 2000) + "\nx\n");
        var source = new RecordSource(table);
        source.TakeHeader();
        var block = new RecordBlock();
        source.TryTake(block);
        var reader = new RecordReader(block, table);
        var fields = new FieldRange[RecordReader.MaxFields];

        Assert.True(reader.TryRead(fields, out var count, out var fault));
        Assert.Equal((2001, RecordFault.None), (count, fault));
        Assert.True(reader.TryRead(fields, out count, out _));
        Assert.Equal(1, count);
    }
}
