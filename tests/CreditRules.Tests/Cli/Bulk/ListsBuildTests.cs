using System.Text;
using CreditRules.Tests.Screening.Tables;

namespace CreditRules.Tests.Cli.Bulk;

/// <summary><c>lists build</c>: what is taken, what isn't, and where that is said.</summary>
public sealed class ListsBuildTests : IDisposable
{
    private readonly BulkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Rejected_records_stand_in_their_file_with_their_line_and_the_reason()
    {
        _folder.Write("b.csv", Codes.List(1) + Codes.Entry(2, listedOn: "31/12/2017") + Codes.Entry(3, status: "失效") + "a,b\n,,e,2017-01-01,active,\n" + Codes.Entry(4));

        var run = _folder.Build("x.index", "tax-black=" + _folder["b.csv"]);

        Assert.Equal(0, run.Code);
        Assert.Contains("6 条记录，收录 2，未收录 4", run.Out);
        Assert.Equal(["file", _folder["b.csv"], _folder["b.csv"], _folder["b.csv"], _folder["b.csv"]], Column("x.index.rejects.csv", 0));
        Assert.Equal(["record", "3", "4", "5", "6"], Column("x.index.rejects.csv", 2));
        Assert.Equal(
            [
                "reason", "listedOn: the day isn't understood, it should be yyyy-MM-dd; correct it",
                "status: the status isn't understood: active, suspended, repaired or revoked; correct it",
                "it has fewer or more fields than the header; check the delimiters and the quotes",
                "there is neither an identifier nor a name; add one of them",
            ],
            Column("x.index.rejects.csv", 4));
        Assert.DoesNotContain(Codes.Of(2), _folder.Read("x.index.rejects.csv"));
        Assert.Equal(["b.csv", "x.index", "x.index.rejects.csv"], _folder.Files);
    }

    [Fact]
    public void Without_rejected_records_there_is_no_file_of_them()
    {
        _folder.Index("x.index", Codes.List(1, 2));

        Assert.Equal(["x.index"], _folder.Files);
    }

    [Fact]
    public void What_was_rejected_last_time_is_not_told_of_this_time()
    {
        _folder.Write("b.csv", Codes.List(1) + "a,b\n");
        _folder.Build("x.index", "tax-black=" + _folder["b.csv"]);

        _folder.Index("x.index", Codes.List(1));

        Assert.Equal(["b.csv", "x.index"], _folder.Files);
    }

    [Fact]
    public void Nothing_taken_at_all_ends_with_2()
    {
        _folder.Write("b.csv", Codes.ListHead + "a,b\nc,d\n");

        var run = _folder.Build("x.index", "tax-black=" + _folder["b.csv"]);

        Assert.Equal(2, run.Code);
        Assert.Contains("未收录 2", run.Out);
    }

    [Fact]
    public void A_list_of_nobody_is_a_list_all_the_same()
    {
        _folder.Write("b.csv", Codes.ListHead);

        var run = _folder.Build("x.index", "tax-black=" + _folder["b.csv"], "--format", "json");

        Assert.Equal(0, run.Code);
        Assert.Equal("tax-black", Assert.Single(BulkFolder.Json(run.Out).GetProperty("lists").EnumerateArray()).GetProperty("list").GetString());
    }

    [Fact]
    public void Sources_of_every_form_go_into_one_index()
    {
        _folder.Write("a.csv", Codes.List(1));
        _folder.Write("mixed.csv", $"list,id,listedOn\ntax-black,{Codes.Of(2)},2017-01-01\ntax-red,{Codes.Of(3)},2018-01-01\nno-such,{Codes.Of(4)},2018-01-01\n");
        _folder.Write("c.jsonl", $"{{\"id\":\"{Codes.Of(5)}\",\"listedOn\":\"2017-01-01\",\"facts\":{{\"unpaidTax\":true}}}}\n");
        _folder.Write("d.xlsx", new WorkbookBuilder().Sheet("名单", WorkbookBuilder.Row(1, WorkbookBuilder.Text("A1", "统一社会信用代码"), WorkbookBuilder.Text("B1", "列入日期"))
            + WorkbookBuilder.Row(2, WorkbookBuilder.Text("A2", Codes.Of(6)), WorkbookBuilder.Text("B2", "2017-01-01"))).Build());
        _folder.Write("e.csv", CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes($"名称,统一社会信用代码,列入日期\n第七有限公司,{Codes.Of(7)},2017年3月1日\n"));

        var run = _folder.Build(
            "x.index",
            $"tax-black@2018-05-01={_folder["a.csv"]}", _folder["mixed.csv"], $"tax-black@2018-05-02={_folder["c.jsonl"]}", $"tax-black@2018-05-02={_folder["d.xlsx"]}",
            $"tax-black@2018-04-02={_folder["e.csv"]}", "--as-of", "2018-05-20", "--format", "json");

        Assert.Equal(0, run.Code);
        Assert.Contains("CR0415", run.Error);
        var info = BulkFolder.Json(run.Out);
        Assert.Equal((6, 1), (info.GetProperty("entries").GetInt32(), info.GetProperty("rejected").GetInt32()));
        Assert.Equal(
            ["tax-black 2018-04-02 5", "tax-red 2018-05-20 1"],
            info.GetProperty("lists").EnumerateArray().Select(list => $"{list.GetProperty("list")} {list.GetProperty("asOf")} {list.GetProperty("entries")}"));
        Assert.Equal(
            ["a.csv 1 1 0", "mixed.csv 3 2 1", "c.jsonl 1 1 0", "d.xlsx 1 1 0", "e.csv 1 1 0"],
            info.GetProperty("sources").EnumerateArray().Select(source =>
                $"{source.GetProperty("name")} {source.GetProperty("records")} {source.GetProperty("entries")} {source.GetProperty("rejected")}"));
        Assert.Equal(run.Out, CliRun.Of("lists", "info", _folder["x.index"], "--verify", "--format", "json").Out);
    }

    [Fact]
    public void Own_column_names_are_read()
    {
        _folder.Write("own.json", """{ "columns": { "登记日": "listedOn", "移出说明": null } }""");
        _folder.Write("b.csv", $"id,登记日,移出说明\n{Codes.Of(1)},2017-03-01,x\n");

        var run = _folder.Build("x.index", "tax-black@2018-05-20=" + _folder["b.csv"], "--columns", _folder["own.json"]);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("收录 1", run.Out);
    }

    [Fact]
    public void The_same_lists_give_the_same_bytes_with_any_number_of_threads()
    {
        _folder.Write("b.csv", Codes.List([.. Enumerable.Range(0, 20_000)]));

        var hashes = new[] { "1", "2", "7" }.Select(threads =>
        {
            Assert.Equal(0, _folder.Build("x" + threads, "tax-black@2018-05-20=" + _folder["b.csv"], "--threads", threads).Code);
            return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(_folder["x" + threads])));
        });

        Assert.Single(hashes.Distinct());
    }

    private string[] Column(string file, int column) => [.. BulkFolder.Rows(_folder.Read(file)).Select(row => row[column])];
}
