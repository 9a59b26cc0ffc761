using System.IO.Compression;
using CreditRules.Cli.Tables;
using CreditRules.Cli.Tables.Workbooks;
using CreditRules.Screening;
using CreditRules.Tests.Cli;

namespace CreditRules.Tests.Screening.Tables;

public sealed class WorkbookTests : IDisposable
{
    private static readonly byte[] OldContainer = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0, 0];

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_workbook_that_unpacks_to_too_much_is_refused()
    {
        var refusal = Opened.Refusal(new TableRequest { Path = Write(WithZeros(3)), Limits = new WorkbookLimits { Bytes = 2 << 20 } });

        Assert.Equal("CR0422", refusal.Code);
        Assert.Contains("3 MiB, the limit is 2", refusal.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_that_is_packed_too_well_is_refused()
    {
        var refusal = Opened.Refusal(new TableRequest { Path = Write(WithZeros(8)), Limits = new WorkbookLimits { FreeBytes = 1 << 20 } });

        Assert.Equal("CR0422", refusal.Code);
        Assert.Contains("times its packed size, the limit is 200", refusal.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_of_too_many_parts_is_refused() =>
        Assert.Equal("CR0422", Opened.Refusal(new TableRequest { Path = Write(Simple().Build()), Limits = new WorkbookLimits { Parts = 4 } }).Code);

    [Fact]
    public void A_part_unpacks_to_no_more_than_it_declares()
    {
        var content = new WorkbookBuilder().Sheet("名单", WorkbookBuilder.Row(1, Header("id")) + new string(' ', 8 << 20)).Build();
        DeclareSizes(content, 1000);

        using var archive = new ZipArchive(new MemoryStream(content));
        using var unpacked = new MemoryStream();
        using var part = archive.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        try
        {
            part.CopyTo(unpacked);
        }
        catch (InvalidDataException)
        {
            // A reader may also say that the size is wrong.
        }

        Assert.InRange(unpacked.Length, 0, 1000);
        Assert.Equal("CR0421", Opened.Refusal(Write(content)).Code);
    }

    [Fact]
    public void A_workbook_of_the_old_form_or_with_a_password_is_refused() =>
        Assert.Equal("CR0420", Opened.Refusal(Write(OldContainer)).Code);

    [Fact]
    public void An_old_workbook_is_refused_by_its_name() => Assert.Equal("CR0420", Opened.Refusal("list.xls").Code);

    [Theory]
    [InlineData("")]
    [InlineData("id,name\n")]
    public void What_is_no_workbook_is_refused(string text) => Assert.Equal("CR0421", Opened.Refusal(_folder.Write("list.xlsx", text)).Code);

    [Fact]
    public void A_cut_off_workbook_is_refused() => Assert.Equal("CR0421", Opened.Refusal(Write(Simple().Build()[..500])).Code);

    [Fact]
    public void A_packed_file_that_holds_no_workbook_is_refused()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            _ = archive.CreateEntry("readme.txt");
        }

        Assert.Equal("CR0421", Opened.Refusal(Write(stream.ToArray())).Code);
    }

    [Theory]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("xl/styles.xml")]
    public void A_part_with_a_document_type_is_refused(string part) => Assert.Equal("CR0421", Opened.Refusal(Write(Simple()
        .Part(part, "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><worksheet>&a;</worksheet>").Build())).Code);

    [Fact]
    public void An_unknown_worksheet_is_refused_with_the_nearest()
    {
        var refusal = Opened.Refusal(new TableRequest { Path = Write(Simple().Build()), Worksheet = "名単" });

        Assert.Equal("CR0423", refusal.Code);
        Assert.Contains("名单", refusal.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_worksheet_is_refused() =>
        Assert.Equal("CR0426", Opened.Refusal(Write(new WorkbookBuilder().Sheet("空", "").Build())).Code);

    [Fact]
    public void A_workbook_does_not_come_from_standard_input() =>
        Assert.Equal("CR0425", Opened.Refusal(new TableRequest { Path = "-", Format = TableFormat.Xlsx }).Code);

    [Theory]
    [InlineData("110101199001011237")]
    [InlineData("1.1010119900101123E17")]
    [InlineData("1000000000000000")]
    [InlineData("12.5")]
    public void A_code_that_is_a_number_with_too_many_digits_makes_its_record_an_error(string number)
    {
        var opened = Opened.AsSubjects(Write(Sheet(WorkbookBuilder.Number("A2", number))));

        var record = opened.Lines[1];
        Assert.Matches("^\"?`id` 以数字形式保存.* · `id` was stored as a number and may have lost digits; make it text.*,$", record);
        Assert.DoesNotContain("1101", record, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("110105000000001")]
    [InlineData("1.10105000000001E14")]
    public void A_code_of_fifteen_digits_keeps_them(string number) =>
        Assert.Equal(",110105000000001,", Opened.AsSubjects(Write(Sheet(WorkbookBuilder.Number("A2", number)))).Lines[1]);

    [Fact]
    public void An_error_value_makes_its_record_an_error() =>
        Assert.Contains("`id` holds an error value", Opened.AsSubjects(Write(Sheet(ErrorCell("A2")))).Lines[1], StringComparison.Ordinal);

    [Fact]
    public void An_error_value_is_found_on_its_row_and_left_alone_in_a_column_that_is_not_read()
    {
        var rows = WorkbookBuilder.Row(2, Header("id", "备注", "name").Replace("1\"", "2\"", StringComparison.Ordinal))
            + WorkbookBuilder.Row(3, WorkbookBuilder.Text("A3", "x"), ErrorCell("B3")) + WorkbookBuilder.Row(7, WorkbookBuilder.Text("A7", "x"), ErrorCell("C7"));

        var lines = Opened.AsSubjects(new TableRequest { Path = Write(new WorkbookBuilder().Sheet("a", "").Sheet("b", rows).Build()), Worksheet = "b" }).Lines;

        Assert.Equal(["$error,id,备注,name", ",x,,", "", "", ""], lines[..5]);
        Assert.Contains("`name` holds an error value", lines[5], StringComparison.Ordinal);
    }

    [Fact]
    public void Days_are_written_as_days()
    {
        var rows = WorkbookBuilder.Row(1, Header("name", "列入日期", "recordedOn", "备注"))
            + WorkbookBuilder.Row(2, WorkbookBuilder.Text("A2", "甲"), WorkbookBuilder.Number("B2", "42795", 1), WorkbookBuilder.Number("C2", "42796", 2), WorkbookBuilder.Number("D2", "0.5"));

        Assert.Equal("$error,name,列入日期,recordedOn,备注\n,甲,2017-03-01,2017-03-02,0.5\n", Opened.AsList(Write(new WorkbookBuilder().Sheet("a", rows).Build())).Text);
    }

    [Fact]
    public void A_day_that_may_be_counted_from_1904_makes_its_record_an_error()
    {
        var rows = WorkbookBuilder.Row(1, Header("name", "listedOn")) + WorkbookBuilder.Row(2, WorkbookBuilder.Text("A2", "甲"), WorkbookBuilder.Number("B2", "42795", 2));
        var workbook = new WorkbookBuilder { WorkbookSettings = "<workbookPr date1904=\"1\"/>" }.Sheet("a", rows).Build();

        Assert.Contains("counted from 1904", Opened.AsList(Write(workbook)).Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_keep_their_numbers()
    {
        var rows = WorkbookBuilder.Row(1) + WorkbookBuilder.Row(3, Header("id", "name").Replace("1\"", "3\"", StringComparison.Ordinal))
            + WorkbookBuilder.Row(4, WorkbookBuilder.Text("B4", "甲, \"乙\"\n丙")) + WorkbookBuilder.Row(7, WorkbookBuilder.Text("A7", "x"), WorkbookBuilder.Text("D7", "y"));

        var opened = Opened.AsSubjects(Write(new WorkbookBuilder().Sheet("a", rows).Build()));

        Assert.Equal("$error,id,name\n,,\"甲, \"\"乙\"\" 丙\"\n\n\n,x,,,y\n", opened.Text);
        Assert.Equal((RowUnit.Row, 3L), (opened.Table.Unit, opened.Table.HeaderNumber));
    }

    [Fact]
    public void The_first_worksheet_that_can_be_seen_is_read_and_the_others_are_told()
    {
        var opened = Opened.AsSubjects(Write(new WorkbookBuilder()
            .Sheet("藏", WorkbookBuilder.Row(1, Header("id")), "hidden").Sheet("名单", WorkbookBuilder.Row(1, Header("name"))).Build()));

        Assert.Equal("$error,name\n", opened.Text);
        Assert.Equal("CR0424", Assert.Single(opened.Warnings).Code);
    }

    [Fact]
    public void A_worksheet_is_read_by_its_name() => Assert.Equal("$error,name\n", Opened.AsSubjects(new TableRequest
    {
        Path = Write(new WorkbookBuilder().Sheet("a", WorkbookBuilder.Row(1, Header("id"))).Sheet("b", WorkbookBuilder.Row(1, Header("name"))).Build()),
        Worksheet = "b",
    }).Text);

    private static string Header(params string[] names) =>
        string.Concat(names.Select((name, index) => WorkbookBuilder.Text($"{(char)('A' + index)}1", name)));

    private static WorkbookBuilder Simple() => new WorkbookBuilder().Sheet("名单", WorkbookBuilder.Row(1, Header("id", "name")));

    private static byte[] Sheet(string cell) =>
        new WorkbookBuilder().Sheet("名单", WorkbookBuilder.Row(1, Header("id", "name")) + WorkbookBuilder.Row(2, cell)).Build();

    private static byte[] WithZeros(int mebibytes) => Simple().Part("xl/media/zeros", new string('0', mebibytes << 20)).Build();

    // Every declared size of every part, in the directory and beside the part, is another one.
    private static void DeclareSizes(byte[] content, uint size)
    {
        for (var at = 0; at < content.Length - 46; at++)
        {
            var offset = content.AsSpan(at).StartsWith("PK\u0001\u0002"u8) ? 24 : content.AsSpan(at).StartsWith("PK\u0003\u0004"u8) ? 22 : 0;
            if (offset > 0)
            {
                BitConverter.TryWriteBytes(content.AsSpan(at + offset), size);
            }
        }
    }

    private static string ErrorCell(string cell) => $"<c r=\"{cell}\" t=\"e\"><v>#N/A</v></c>";

    private string Write(byte[] content) => _folder.Write("list.xlsx", content);
}
