using System.Text;
using CreditRules.Cli.Tables;
using CreditRules.Screening;
using CreditRules.Tests.Cli;

namespace CreditRules.Tests.Screening.Tables;

public sealed class TextTableTests : IDisposable
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_missing_file_is_told() => Assert.Equal("CR0001", Opened.Refusal(Path.Combine(_folder.Path, "none.csv")).Code);

    [Fact]
    public void A_folder_is_no_table() => Assert.Equal("CR0001", Opened.Refusal(new TableRequest { Path = _folder.Path, Format = TableFormat.Csv }).Code);

    [Theory]
    [InlineData("list.txt")]
    [InlineData("list")]
    public void A_file_of_unknown_ending_is_refused(string name) => Assert.Equal("CR0411", Opened.Refusal(_folder.Write(name, "id\n")).Code);

    [Fact]
    public void A_workbook_under_the_name_of_a_text_is_told() =>
        Assert.Equal("CR0412", Opened.Refusal(_folder.Write("list.csv", new WorkbookBuilder().Sheet("a", "").Build())).Code);

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16", false)]
    public void A_text_in_UTF_16_is_refused_however_it_is_asked_for(string encoding, bool hasMark)
    {
        var utf16 = Encoding.GetEncoding(encoding);
        var path = _folder.Write("list.csv", [.. hasMark ? utf16.GetPreamble() : [], .. utf16.GetBytes("id,name\n1,甲\n")]);

        Assert.All(Enum.GetValues<TextEncoding>(), asked => Assert.Equal("CR0413", Opened.Refusal(new TableRequest { Path = path, Encoding = asked }).Code));
    }

    [Fact]
    public void A_text_of_unknown_encoding_is_refused() =>
        Assert.Equal("CR0414", Opened.Refusal(_folder.Write("list.csv", [.. "name\n"u8, 0xFF, 0xFF, .. "\n"u8])).Code);

    [Fact]
    public void A_text_in_UTF_8_with_damaged_bytes_is_not_taken_for_GB18030()
    {
        byte[] content = [.. "名称\n甲乙丙\n"u8, .. Gb18030.GetBytes("丁"), .. "\n戊己\n"u8];
        Assert.NotEmpty(Gb18030.GetString(content));
        var path = _folder.Write("list.csv", content);

        var refusal = Opened.Refusal(path);

        Assert.Equal(("CR0427", 3), (refusal.Code, refusal.Line));
        Assert.NotEmpty(Opened.AsSubjects(new TableRequest { Path = path, Encoding = TextEncoding.Utf8 }).Text);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40_000)]
    public void Bytes_that_are_not_GB18030_are_told_with_their_line(int linesBefore)
    {
        var text = "name\n" + string.Concat(Enumerable.Repeat("甲乙丙\n", linesBefore));
        var path = _folder.Write("list.csv", [.. Gb18030.GetBytes(text), .. Gb18030.GetBytes("丁"), 0xFF, .. "\n戊\n"u8]);

        var refusal = Opened.Refusal(new TableRequest { Path = path, Encoding = TextEncoding.Gb18030 });

        Assert.Equal("CR0416", refusal.Code);
        Assert.Equal(linesBefore + 2, refusal.Line);
    }

    [Fact]
    public void A_character_that_is_cut_off_at_the_end_is_told() => Assert.Equal("CR0416", Opened.Refusal(new TableRequest
    {
        Path = _folder.Write("list.csv", [.. "name\n"u8, 0x81]),
        Encoding = TextEncoding.Gb18030,
    }).Code);

    [Fact]
    public void A_text_in_GB18030_is_found_and_told_and_its_rare_characters_are_kept()
    {
        // The first two have four bytes in GB18030, the second is a surrogate pair.
        const string Text = "名称,备注\n㐂𠮷堃,\"甲,乙\"\n";
        var opened = Opened.AsSubjects(_folder.Write("list.csv", Gb18030.GetBytes(Text)));

        Assert.Equal(Text, opened.Text);
        Assert.Equal("CR0415", Assert.Single(opened.Warnings).Code);
    }

    [Fact]
    public void A_large_text_in_GB18030_is_the_same_text()
    {
        var text = "名称\n" + string.Concat(Enumerable.Range(0, 200_000).Select(i => $"㐂𠮷{i}\n"));

        Assert.Equal(text, Opened.AsSubjects(_folder.Write("list.csv", Gb18030.GetBytes(text))).Text);
    }

    [Fact]
    public void The_mark_of_GB18030_is_left_out() =>
        Assert.Equal("名称\n", Opened.AsSubjects(_folder.Write("list.csv", Gb18030.GetBytes("\uFEFF名称\n"))).Text);

    [Fact]
    public void A_text_in_UTF_8_is_read_as_it_stands_after_its_mark()
    {
        var path = _folder.Write("list.csv", "\uFEFF名称\n甲\n");
        var opened = Opened.AsSubjects(path);

        Assert.Equal("名称\n甲\n", opened.Text);
        Assert.Equal(new FileInfo(path).Length - 3, opened.Table.Length);
        Assert.Equal((RowUnit.Line, 1L, (byte)',', true), (opened.Table.Unit, opened.Table.HeaderNumber, opened.Table.Delimiter, opened.Table.IsQuoted));
        Assert.IsType<FileStream>(opened.Table.Content);
        Assert.Empty(opened.Warnings);
    }

    [Fact]
    public void A_character_that_the_first_MiB_cuts_in_two_is_no_fault()
    {
        var text = "名称\n" + new string('甲', 400_000);
        Assert.NotEqual(0, (1024 * 1024 - "名称\n".Length) % 3);

        var opened = Opened.AsSubjects(_folder.Write("list.csv", text));

        Assert.Equal(text, opened.Text);
        Assert.Empty(opened.Warnings);
    }

    [Fact]
    public void TABs_part_fields_without_quotes() =>
        Assert.Equal(((byte)'\t', false), (Opened.AsSubjects(_folder.Write("list.tsv", "id\tname\n")).Table is var t ? (t.Delimiter, t.IsQuoted) : default));

    [Theory]
    [InlineData("Auto")]
    [InlineData("Utf8")]
    public void Standard_input_is_read_as_CSV(string encoding)
    {
        using var input = new PipeStream(Encoding.UTF8.GetBytes("\uFEFF名称\n" + new string('甲', 500_000)));

        var opened = Opened.AsSubjects(new TableRequest { Path = "-", Encoding = Enum.Parse<TextEncoding>(encoding) }, input);

        Assert.Equal("名称\n" + new string('甲', 500_000), opened.Text);
        Assert.Equal("stdin", opened.Table.Name);
        Assert.Null(opened.Table.Length);
    }
}
