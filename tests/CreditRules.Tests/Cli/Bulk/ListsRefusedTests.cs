using System.Text;
using CreditRules.Tests.Screening.Tables;

namespace CreditRules.Tests.Cli.Bulk;

/// <summary><c>lists build</c> over files that can't be read: 1, one clear message, and no index.</summary>
public sealed class ListsRefusedTests : IDisposable
{
    private readonly BulkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_unknown_list_code() => AssertRefused(Build(Codes.List(1), "tax-blak="), "CR0521", "`tax-black`");

    [Fact]
    public void No_list_code_at_all() => AssertRefused(Build(Codes.List(1), ""), "list");

    [Fact]
    public void A_missing_file() => AssertRefused(_folder.Build("x.index", "tax-black=" + _folder["none.csv"]), "none.csv", "CR0001");

    [Fact]
    public void A_header_named_twice() => AssertRefused(Build("id,name,name,listedOn\na,b,c,2017-01-01\n"), "CR04");

    [Fact]
    public void A_quote_of_the_header_that_is_not_closed() => AssertRefused(Build("id,\"name,listedOn\na,b,2017-01-01\n"), "CR0502");

    [Fact]
    public void UTF_16() => AssertRefused(Build(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Codes.List(1))).ToArray()), "CR0413");

    [Fact]
    public void A_text_in_another_encoding_than_was_said()
    {
        var run = Build(CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Codes.List(1)), "tax-black=", "--encoding", "utf-8");

        Assert.Equal(2, run.Code);
        Assert.Contains("--encoding", _folder.Read("x.index.rejects.csv"));
    }

    [Fact]
    public void An_empty_file() => AssertRefused(Build(""), "b.csv");

    [Fact]
    public void A_quote_that_is_never_closed_in_a_large_file() =>
        AssertRefused(Build("id,listedOn\na,2017-01-01\n\"" + string.Concat(Enumerable.Repeat(Codes.Of(2) + ",2017-01-01\n", 60_000))), "CR0501", "第 3 行");

    [Fact]
    public void A_workbook_that_unpacks_to_very_much()
    {
        _folder.Write("b.xlsx", new WorkbookBuilder().Sheet("s", "<row r=\"1\">" + new string(' ', 100_000_000) + "</row>").Build());

        AssertRefused(_folder.Build("x.index", "tax-black=" + _folder["b.xlsx"]), "b.xlsx", "CR0422");
    }

    [Fact]
    public void A_broken_list_leaves_the_older_index_as_it_was()
    {
        _folder.Index("x.index", Codes.List(1));
        var before = File.ReadAllBytes(_folder["x.index"]);
        _folder.Write("good.csv", Codes.List(2));
        _folder.Write("bad.csv", "no,column\n1,2\n");

        var run = _folder.Build("x.index", "tax-black=" + _folder["good.csv"], "tax-black=" + _folder["bad.csv"]);

        Assert.Equal(1, run.Code);
        Assert.Equal(before, File.ReadAllBytes(_folder["x.index"]));
        Assert.Equal(["bad.csv", "good.csv", "x.index"], _folder.Files);
    }

    [Fact]
    public void An_index_written_over_one_of_its_lists()
    {
        _folder.Write("b.csv", Codes.List(1));

        Assert.Equal(64, _folder.Build("b.csv", "tax-black=" + _folder["b.csv"]).Code);
        Assert.Equal(64, _folder.Build("x.index", "tax-black=" + _folder["b.csv"], "--rejects", _folder["b.csv"]).Code);
        Assert.Equal(64, _folder.Build("x.index", "tax-black=" + _folder["b.csv"], "--rejects", _folder["x.index"]).Code);
        Assert.Equal(Codes.List(1), _folder.Read("b.csv"));
        Assert.Equal(["b.csv"], _folder.Files);
    }

    [Theory]
    [InlineData]
    [InlineData("--output", "x.index")]
    [InlineData("a.csv")]
    [InlineData("a.csv", "--output", "x.index", "--as-of", "2018-02-30")]
    [InlineData("tax-black@2018-02-30=a.csv", "--output", "x.index")]
    [InlineData("a.csv", "--output", "x.index", "--encoding", "latin1")]
    [InlineData("a.csv", "--output", "x.index", "--threads", "-1")]
    public void A_wrong_call_ends_with_64(params string[] args) => Assert.Equal(64, CliRun.Of(["lists", "build", .. args]).Code);

    private void AssertRefused(CliRun run, params string[] said)
    {
        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.All(said, part => Assert.Contains(part, run.Error));
        Assert.DoesNotContain("   at ", run.Error);
        Assert.DoesNotContain(_folder.Files, name => name.StartsWith("x.index", StringComparison.Ordinal));
    }

    private CliRun Build(string text, string prefix = "tax-black=", params string[] more) => Build(Encoding.UTF8.GetBytes(text), prefix, more);

    private CliRun Build(byte[] content, string prefix = "tax-black=", params string[] more)
    {
        _folder.Write("b.csv", content);
        return _folder.Build("x.index", [prefix + _folder["b.csv"], .. more]);
    }
}
