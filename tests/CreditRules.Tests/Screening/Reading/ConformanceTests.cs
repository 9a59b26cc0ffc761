using CreditRules.Screening;
using CreditRules.Tests.Laws.Generation;
using CreditRules.Tests.Screening.Tables;
using Xunit.Abstractions;

namespace CreditRules.Tests.Screening.Reading;

/// <summary>Tables are read as CsvHelper reads them.</summary>
public sealed class ConformanceTests(ITestOutputHelper output)
{
    private static readonly string[] Pieces = ["a", "甲", "𠀀", "é", "\"", "\"\"", ",", "\t", "\n", "\r\n", "\r", " ", "0", "示例有限公司", "\0", new string('x', 70)];

    private static readonly string[] Marks = ["\"", "\"", ",", "\n", "\r\n", "a", "甲", "\t", " ", "\"\""];

    [Theory]
    [InlineData("a,b\n1,2\n")]
    [InlineData("a,b\r\n1,2\r\n")]
    [InlineData("a,b\n1,2")]
    [InlineData("a,b\r\n1,2")]
    [InlineData("a,b\n\"1\",\"2\"\n")]
    [InlineData("a,b\n\"1\",\"2\"")]
    [InlineData("a,b\n\"say \"\"hi\"\"\",\"\"\"\"\n")]
    [InlineData("a,b\n\"\"\"\"\"\",\"\"\n")]
    [InlineData("a,b\n\"one\ntwo\",\"three\r\nfour\"\r\n")]
    [InlineData("\"a\nb\",c\n1,2\n")]
    [InlineData("a,b,c\n,,\n1,,\n,2,\n,,3\n")]
    [InlineData("a,b\n1,")]
    [InlineData("a,b\n,")]
    [InlineData("a,b\n\n1,2\n\n\n3,4\n\n")]
    [InlineData("a,b\r\n\r\n1,2\r\n\r\n")]
    [InlineData("a\n1\n2\n\n\"\"\n3")]
    [InlineData("a")]
    [InlineData("\n")]
    [InlineData("a\tb\n1,5\t\"2\t3\"\n", '\t')]
    [InlineData("名称,代码\n示例有限公司,\"甲，乙\"\n\"“引”\",丙\n")]
    [InlineData("a,b\n 1 , 2 \n\" 3 \",4 \n")]
    [InlineData("a,b\n1,2,3\n4\n")]
    [InlineData("a,b\n1;2,'3'\n")]
    public void A_table_is_read_as_the_other_reader_reads_it(string text, char delimiter = ',')
    {
        var expected = CsvTexts.Read(text, delimiter);
        Assert.All(expected, record => Assert.Equal(RecordFault.None, record.Fault));
        Assert.Equal(expected, ReadTable.All(text, delimiter));
    }

    [Theory]
    [InlineData("a,b\n1\"2,3\n4,5\n")]
    [InlineData("a,b\n1,2\"\n4,5\n")]
    [InlineData("a,b\n\"1\"2,3\n4,5\n")]
    [InlineData("a,b\n\"1\" ,3\n4,5\n")]
    [InlineData("a,b\n \"1\",3\n4,5\n")]
    [InlineData("a,b\n\"1\"\"2\"3,3\n4,5\n")]
    [InlineData("a,b\n1,\"2\"x\r\n4,5\r\n")]
    public void What_the_other_reader_calls_bad_is_the_same_fault_of_that_record_alone(string text)
    {
        var read = ReadTable.All(text);

        Assert.Equal(CsvTexts.Read(text, ','), read);
        Assert.Equal([false, true, false], read.Select(record => record.Fault != RecordFault.None));
    }

    [Fact]
    public void What_the_other_reader_writes_reads_back_equal_whatever_the_size_of_the_blocks() => ScreeningLaw.Holds("written", output, 4, draws =>
    {
        var (text, delimiter, expected) = Draw(draws);
        var bytes = ReadTable.Bytes(text);
        foreach (var blockBytes in new[] { draws.Between(1, 12), draws.Between(1, 200), draws.Between(50, 2000), 0 })
        {
            var isPipe = draws.Chance(50);
            var table = ReadTable.Of(isPipe ? new PipeStream(bytes) : new MemoryStream(bytes), delimiter);
            var read = ReadTable.All(table, blockBytes, takesWhatIsThere: draws.Chance(50));
            if (!read.SequenceEqual(expected))
            {
                return $"{blockBytes}, pipe {isPipe}: <{text}> became\n{string.Join('\n', read)}";
            }
        }

        return null;
    });

    [Fact]
    public void In_a_mess_of_marks_blocks_of_every_size_read_the_same() => ScreeningLaw.Holds("mess", output, 2, draws =>
    {
        var text = "h\n" + string.Concat(Enumerable.Range(0, draws.Below(40)).Select(_ => draws.Pick(Marks)));
        var whole = ReadTable.All(text);
        foreach (var blockBytes in new[] { 1, draws.Between(2, 20), draws.Between(2, 60) })
        {
            var read = ReadTable.All(text, blockBytes: blockBytes);
            if (!read.SequenceEqual(whole))
            {
                return $"{blockBytes}: <{text}>\n{string.Join('\n', whole)}\n-- became --\n{string.Join('\n', read)}";
            }
        }

        return null;
    });

    [Fact]
    public void In_a_mess_of_marks_records_and_faults_are_those_of_the_other_reader() => ScreeningLaw.Holds("mess beside", output, 2, draws =>
    {
        var text = "h\n" + string.Concat(Enumerable.Range(0, draws.Below(14)).Select(_ => draws.Pick(Marks)));
        var (expected, read) = (CsvTexts.Read(text, ','), ReadTable.All(text));
        return read.Select(Whether).SequenceEqual(expected.Select(Whether)) ? null : $"<{text}>\n{string.Join('\n', expected)}\n-- became --\n{string.Join('\n', read)}";
    });

    // Of several faults of one record the other reader tells the first.
    private static ReadRecord Whether(ReadRecord record) => record.Fault == RecordFault.None ? record : record with { Fault = RecordFault.StrayQuote };

    // The first record is the header, which isn't an empty line.
    private static (string Text, char Delimiter, List<ReadRecord> Expected) Draw(Draws draws)
    {
        var (delimiter, lineEnd, columns) = (draws.OneOf(',', '\t'), draws.OneOf("\n", "\r\n"), draws.Between(1, 4));
        var (text, line, expected) = ("", 1, new List<ReadRecord>());
        for (var rows = draws.Between(1, 6); rows > 0; rows--)
        {
            string[] fields = [.. Enumerable.Range(0, columns).Select(_ => string.Concat(Enumerable.Range(0, draws.Below(5)).Select(_ => draws.Pick(Pieces))))];
            var written = CsvTexts.Write(fields, delimiter, lineEnd);
            expected.Add(ReadRecord.Of(line, fields));
            (text, line) = (text + written, line + written.Count(character => character == '\n'));
        }

        var endsWithoutLineEnd = draws.Chance(40) && expected[^1].Fields is not [""];
        return (endsWithoutLineEnd ? text[..^lineEnd.Length] : text, delimiter, expected);
    }
}
