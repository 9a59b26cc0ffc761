using System.Text;
using CreditRules.Cli.Tables;
using CreditRules.Screening;
using CreditRules.Tests.Cli;

namespace CreditRules.Tests.Screening.Tables;

public sealed class JsonTableTests : IDisposable
{
    private const string Header = "$error,id,idType,name,kind,birthDate,legalRepresentativeName,legalRepresentativeId,consortium,equalGroup,related,memberships";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("""{"name":"甲""", "isn't valid JSON")]
    [InlineData("""{"name":"甲"} x""", "isn't valid JSON")]
    [InlineData("""{"name":}""", "isn't valid JSON")]
    [InlineData("""["甲"]""", "a JSON object is expected")]
    [InlineData("\"甲\"", "a JSON object is expected")]
    [InlineData("null", "a JSON object is expected")]
    [InlineData("""{"name":["甲"]}""", "`name` must be a text")]
    [InlineData("""{"name":"\ud800"}""", "half a surrogate pair")]
    [InlineData("""{"id":110101199001011237}""", "`id` was stored as a number")]
    [InlineData("""{"id":1.1E17}""", "`id` was stored as a number")]
    [InlineData("""{"name":"甲","名称":"乙"}""", "two members mean `name`")]
    public void A_line_that_is_no_record_says_so_in_its_place(string line, string why)
    {
        var opened = Opened.AsSubjects(_folder.Write("a.jsonl", "{\"name\":\"前\"}\n" + line + "\n{\"name\":\"后\"}\n"));

        Assert.Equal(5, opened.Lines.Length);
        Assert.Equal(Header, opened.Lines[0]);
        Assert.Equal(",,,前,,,,,,,,", opened.Lines[1]);
        Assert.Contains(why, opened.Lines[2], StringComparison.Ordinal);
        Assert.Contains(" · ", opened.Lines[2], StringComparison.Ordinal);
        Assert.DoesNotContain("甲", opened.Lines[2], StringComparison.Ordinal);
        Assert.EndsWith(new string(',', 11), opened.Lines[2], StringComparison.Ordinal);
        Assert.Equal(",,,后,,,,,,,,", opened.Lines[3]);
    }

    [Fact]
    public void A_line_that_is_not_UTF_8_says_so_in_its_place()
    {
        var path = _folder.Write("a.jsonl", [.. "{\"name\":\"a\"}\n{\"name\":\""u8, 0xFF, .. "\"}\n"u8]);

        Assert.Contains("aren't UTF-8", Opened.AsSubjects(new TableRequest { Path = path, Encoding = TextEncoding.Utf8 }).Lines[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.jsonl", "", "\n", "")]
    [InlineData("a.json", "[", ",", "]")]
    public void A_record_of_more_than_1_MiB_is_passed_over(string name, string before, string between, string after)
    {
        var records = new[] { "{\"name\":\"前\"}", "{\"name\":\"" + new string('x', 3 << 20) + "\"}", "{\"name\":\"后\"}" };

        var opened = Opened.AsSubjects(_folder.Write(name, before + string.Join(between, records) + after));

        Assert.Equal([Header, ",,,前,,,,,,,,", opened.Lines[2], ",,,后,,,,,,,,", ""], opened.Lines);
        Assert.Contains("longer than 1 MiB", opened.Lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Empty_lines_keep_their_numbers()
    {
        var opened = Opened.AsSubjects(_folder.Write("a.jsonl", "\n{\"name\":\"甲\"}\r\n \r\n{\"name\":\"乙\"}"));

        Assert.Equal(["", ",,,甲,,,,,,,,", "", ",,,乙,,,,,,,,", ""], opened.Lines[1..]);
        Assert.Equal((RowUnit.Line, 0L), (opened.Table.Unit, opened.Table.HeaderNumber));
    }

    [Fact]
    public void Values_of_a_line_become_fields_of_one_line() => Assert.Equal(
        ",42,,\"甲 , \"\"乙\"\"\",,,,,true,,,",
        Opened.AsSubjects(_folder.Write("a.jsonl", """{"name":"甲\n, \"乙\"","id":42,"consortium":true,"kind":null}""")).Lines[1]);

    [Fact]
    public void What_is_nested_is_written_as_compact_JSON() => Assert.Equal(
        ",,,甲,,,,,,,\"[{\"\"role\"\":\"\"has-legal-representative\"\",\"\"name\"\":\"\"乙\"\",\"\"memberships\"\":[]}]\",[]",
        Opened.AsSubjects(_folder.Write("a.json", """
            [
              {
                "name": "甲",
                "related": [ { "role": "has-legal-representative", "name": "乙", "memberships": [ ] } ],
                "memberships": []
              }
            ]
            """)).Lines[1]);

    [Fact]
    public void Brackets_and_quotes_in_texts_end_no_item()
    {
        var opened = Opened.AsSubjects(_folder.Write("a.json", """[{"name":"],}\"[{"}, {"name":"\\"},{"name":"后"} ] """));

        Assert.Equal([",,,\"],}\"\"[{\",,,,,,,,", ",,,\\,,,,,,,,", ",,,后,,,,,,,,", ""], opened.Lines[1..]);
        Assert.Equal((RowUnit.Item, 0L), (opened.Table.Unit, opened.Table.HeaderNumber));
    }

    [Theory]
    [InlineData("[]", 0)]
    [InlineData(" [ ] \n", 0)]
    [InlineData("[{}]", 1)]
    [InlineData("[{},]", 2)]
    [InlineData("[1,{}]", 2)]
    public void An_array_has_as_many_records_as_items(string text, int records) =>
        Assert.Equal(records + 2, Opened.AsSubjects(_folder.Write("a.json", text)).Lines.Length);

    [Theory]
    [InlineData("", "CR0417", 1)]
    [InlineData("\n{\"name\":\"甲\"}", "CR0417", 2)]
    [InlineData("[\n{\"name\":\"甲\"}", "CR0418", 2)]
    [InlineData("[\n{\"name\":\"甲}\n]", "CR0418", 3)]
    [InlineData("[]\n[]", "CR0418", 2)]
    [InlineData("[{}]\nx", "CR0418", 2)]
    public void A_broken_array_is_told_with_its_line(string text, string code, int line)
    {
        var refusal = Opened.Refusal(_folder.Write("a.json", text));

        Assert.Equal((code, line), (refusal.Code, refusal.Line));
    }

    [Fact]
    public void Members_are_known_by_the_names_of_columns_and_the_unknown_are_told_once()
    {
        var opened = Opened.AsList(_folder.Write("a.jsonl",
            "{\"统一社会信用代码\":\"a\",\"组织机构代码\":\"b\",\"列入日期\":\"2017-03-01\",\"颜色\":\"红\"}\n{\"组织机构代码\":\"c\",\"颜色\":{}}\n"));

        Assert.StartsWith(",a,", opened.Lines[1], StringComparison.Ordinal);
        Assert.StartsWith(",c,", opened.Lines[2], StringComparison.Ordinal);
        var warning = Assert.Single(opened.Warnings);
        Assert.Equal("CR0419", warning.Code);
        Assert.Contains("`颜色`", warning.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_in_GB18030_may_be_JSON_too()
    {
        var gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;

        Assert.Equal(",,,𠮷,,,,,,,,", Opened.AsSubjects(_folder.Write("a.jsonl", gb18030.GetBytes("{\"名称\":\"𠮷\"}\n"))).Lines[1]);
    }

    [Fact]
    public void Standard_input_may_be_JSON()
    {
        using var input = new PipeStream(Encoding.UTF8.GetBytes("{\"name\":\"甲\"}\n"));

        Assert.Equal(",,,甲,,,,,,,,", Opened.AsSubjects(new TableRequest { Path = "-", Format = TableFormat.Jsonl }, input).Lines[1]);
    }
}
