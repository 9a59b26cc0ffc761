using System.IO.Compression;
using CreditRules.Cli.Reports.Xlsx;

namespace CreditRules.Tests.Screening.Reports;

public sealed class XlsxWriterTests
{
    private static WrittenWorkbook Everything(Language language = Language.Chinese)
    {
        var subjects = Bidders.All();
        return new WrittenWorkbook(subjects, Bidders.WithGroups(subjects), language);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("＝1")]
    [InlineData("\t-1")]
    [InlineData("　@x")]
    public void A_name_that_looks_like_a_formula_stays_that_name_and_a_text(string name)
    {
        var workbook = new WrittenWorkbook([Bidders.Clear(2, name)]);

        Assert.Equal((CellStyle.QuotedText, name), workbook.Rows(1)[1][2]);
        Assert.Contains("quotePrefix=\"1\"", workbook.Part("xl/styles.xml"));
        Assert.DoesNotContain("<x:f>", workbook.Part("xl/worksheets/sheet1.xml"));
    }

    [Theory]
    [InlineData("_x000D_", "_x005F_x000D_")]
    [InlineData("𠮷", "𠮷")]
    [InlineData("<f>1</f>&", "<f>1</f>&")]
    public void A_name_is_written_such_that_a_cell_can_hold_it(string name, string written) =>
        Assert.Equal(written, new WrittenWorkbook([Bidders.Clear(2, name)]).Rows(1)[1][2].Text);

    [Fact]
    public void A_character_that_no_cell_can_hold_is_replaced() =>
        Assert.Equal("示\uFFFD例\uFFFD", new WrittenWorkbook([Bidders.Clear(2, "示\0例\uD800")]).Rows(1)[1][2].Text);

    [Fact]
    public void A_text_longer_than_a_cell_is_cut_with_a_mark()
    {
        var text = new WrittenWorkbook([Bidders.Clear(2, new string('长', 40_000))]).Rows(1)[1][2].Text;

        Assert.Equal(CellText.Longest, text.Length);
        Assert.EndsWith("长…", text, StringComparison.Ordinal);
    }

    [Fact]
    public void More_subjects_than_a_sheet_holds_are_refused_and_other_forms_named()
    {
        using var writer = new XlsxWriter(new MemoryStream(), Bidders.Book) { MaxSubjects = 1 };
        writer.Add(Bidders.Clear(2));

        var problem = Assert.Single(Assert.Throws<CreditRulesException>(() => writer.Add(Bidders.Clear(3))).Diagnostics);
        Assert.Equal("CR0331", problem.Code);
        Assert.Contains("csv or jsonl", problem.Message.En);
    }

    [Fact]
    public void A_person_is_named_as_the_decision_names_it()
    {
        var workbook = new WrittenWorkbook([Bidders.Person(2), Bidders.Allied(3)], book: Bidders.Accepting);
        var sheet = workbook.Part("xl/worksheets/sheet1.xml");

        Assert.DoesNotContain(Bidders.PersonId, sheet);
        Assert.DoesNotContain(Bidders.PersonName, sheet);
        Assert.Contains("赵*（110***********002X）在", sheet);
        Assert.Equal(("110***********002X", "赵*"), (workbook.Rows(1)[1][1].Text, workbook.Rows(1)[1][2].Text));
    }

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void A_validator_finds_nothing_wrong(Language language) => Assert.Empty(Everything(language).Errors());

    [Fact]
    public void Written_twice_it_is_the_same_to_the_byte_and_names_no_day()
    {
        var workbook = Everything();

        Assert.Equal(workbook.Bytes, Everything().Bytes);
        Assert.All(workbook.Parts(), part => Assert.Equal(new DateTime(1980, 1, 1), part.LastWrite));
        Assert.DoesNotContain(workbook.Parts(), part => part.Name.StartsWith("docProps", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_without_groups_has_no_sheets_for_them() => Assert.Equal(
        ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"],
        new WrittenWorkbook(Bidders.All()).Parts().Select(part => part.Name).Where(name => name.Contains("sheets/")));

    [Fact]
    public void The_header_stays_in_view_and_can_be_filtered()
    {
        var sheet = Everything().Part("xl/worksheets/sheet1.xml");

        Assert.Contains("state=\"frozen\"", sheet);
        Assert.Contains("autoFilter ref=\"A1:M8\"", sheet);
    }

    [Fact]
    public void An_outcome_has_its_colour()
    {
        var rows = Everything().Rows(1);

        Assert.Equal(CellStyle.Prohibited, rows[1][3].Style);
        Assert.Equal(CellStyle.Clear, rows[2][3].Style);
    }

    [Fact]
    public void A_screening_of_nobody_is_a_workbook_all_the_same() => Assert.Empty(new WrittenWorkbook([]).Errors());

    [Fact]
    public void A_workbook_given_up_half_way_is_no_trouble()
    {
        using var stream = new MemoryStream();
        using (var writer = new XlsxWriter(stream, Bidders.Book))
        {
            writer.Add(Bidders.Clear(2));
        }

        Assert.True(stream.CanWrite);
    }

    [Fact]
    public void A_completed_workbook_is_whole_and_its_stream_may_be_closed_before_the_writer()
    {
        var stream = new MemoryStream();
        using var writer = new XlsxWriter(stream, Bidders.Book);
        writer.Complete(Bidders.Report([]));
        stream.Dispose();

        using var archive = new ZipArchive(new MemoryStream(stream.ToArray()));
        Assert.NotNull(archive.GetEntry("[Content_Types].xml"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Each_sheet_reads_as_approved(int number) => ReportGolden.Holds(
        $"sheet{number}.txt",
        string.Join("\n\n", Everything().Rows(number).Select(row => string.Join('\n', row.Select(cell => $"[{cell.Style}] {cell.Text}")))) + "\n");
}
