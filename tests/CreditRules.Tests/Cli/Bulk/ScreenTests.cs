using System.Text;
using CreditRules.Tests.Screening.Tables;

namespace CreditRules.Tests.Cli.Bulk;

/// <summary><c>screen</c>: each subject with what it is, in the file's order, and nobody cleared in silence.</summary>
public sealed class ScreenTests : IDisposable
{
    private const string Person = "00000019491231006X";

    private readonly BulkFolder _folder = new();
    private readonly string _index;

    public ScreenTests() => _index = _folder.Index("x.index", Codes.List(1, 2) + $"{Person},王小明,p1,2017-05-01,active,\"{{\"\"unpaidTax\"\":true}}\"\n"
        + ",丙有限公司,n1,2017-05-01,active,\"{\"\"unpaidTax\"\":true}\"\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Subjects_come_out_in_their_order_with_what_they_were_called()
    {
        var rows = Screen($"id,name\n{Codes.Of(3)},\"丁, \"\"有限\"\"\n公司\"\n{Codes.Of(1)},甲\n{Codes.Of(4)},戊\n");

        Assert.Equal([Codes.Of(3), Codes.Of(1), Codes.Of(4)], rows.Select(row => row["id"]));
        Assert.Equal(["丁, \"有限\"\n公司", "甲", "戊"], rows.Select(row => row["name"]));
        Assert.Equal(["2", "4", "5"], rows.Select(row => row["row"]));
        Assert.Equal(["clear", "prohibited", "clear"], rows.Select(row => row["outcome"]));
        Assert.Equal(["", "tax-black#e1", ""], rows.Select(row => row["entries"]));
        Assert.Equal(["", "2019-03-01", ""], rows.Select(row => row["lastDay"]));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("＝1+1")]
    public void Names_that_a_spreadsheet_would_compute_are_inert(string name)
    {
        Assert.Equal("'" + name.Trim(), Screen($"id,name\n{Codes.Of(3)},\"{name}\"\n").Single()["name"].Replace("\t", "", StringComparison.Ordinal));
        Assert.Equal("'" + name.Trim(), Screen($"id,name\n{Codes.Of(1)},\"{name}\"\n").Single()["name"].Replace("\t", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Persons_are_masked_wherever_their_number_stands()
    {
        var run = Run($"id,name,kind\n{Person},王小明,natural-person\n{Person},王小明,\n000000194912310061,王小明,\n000000491231006,王小明,natural-person\n", "--to", "csv");

        Assert.Equal(0, run.Code);
        Assert.DoesNotContain("19491231", run.Everything);
        Assert.DoesNotContain("491231006", run.Everything);
        Assert.DoesNotContain("王小明", run.Everything);
        Assert.Equal("prohibited", BulkFolder.Rows(run.Out)[1][3]);
    }

    [Fact]
    public void Persons_are_shown_to_whom_asks_for_it() =>
        Assert.Contains($"{Person},王小明,prohibited", Run($"id,name,kind\n{Person},王小明,natural-person\n", "--show-ids").Out);

    [Fact]
    public void Persons_are_masked_in_every_form()
    {
        foreach (var form in (string[])["csv", "jsonl", "html"])
        {
            var text = ReadOf(Run($"id,name,kind\n{Person},王小明,natural-person\n", "--output", _folder["r." + form]), "r." + form);
            Assert.DoesNotContain(Person, text);
            Assert.DoesNotContain("王小明", text);
        }
    }

    [Fact]
    public void Subjects_without_a_code_that_decides_are_told()
    {
        var rows = Screen($"id,name,idType\n,丙有限公司,\n,无名有限公司,\n91000000M00000000A,庚有限公司,\n9100***********01,辛有限公司,uscc\n{Person},壬,\n");

        Assert.Equal(["missing-code;possible-match", "missing-code", "invalid-code", "masked-code", "ambiguous-code;possible-match"], rows.Select(row => row["check"]).Select(Sorted));
        Assert.DoesNotContain("clear", rows.Where(row => row["check"].Contains("possible", StringComparison.Ordinal)).Select(row => row["outcome"]));
        Assert.Equal("tax-black#n1?", rows[0]["entries"]);
    }

    [Fact]
    public void What_a_person_must_look_at_is_counted()
    {
        var run = Run($"id,name\n,丙有限公司\n,无名有限公司\n{Codes.Of(9)},好\n", "--format", "json", "--output", _folder["r.csv"]);

        var summary = BulkFolder.Json(run.Out);
        Assert.Equal((3, 2, 1), (summary.GetProperty("screened").GetInt32(), summary.GetProperty("toCheck").GetInt32(), summary.GetProperty("withEntries").GetInt32()));
        Assert.Equal(1, summary.GetProperty("outcomes").GetProperty("clear").GetInt32());
    }

    [Fact]
    public void Records_that_cannot_be_read_stand_in_their_file_and_are_counted()
    {
        var run = Run($"id,name,kind\n{Codes.Of(1)},甲,\na,b\n{Codes.Of(2)},乙,martian\n,,\n,,legal-person\n{Codes.Of(3)},丁,\n", "--output", _folder["r.csv"], "--lang", "en");

        Assert.Equal(0, run.Code);
        Assert.Contains("6 records: 2 subjects screened, 4 rejected", run.Out);
        Assert.Contains($"{_folder["s.csv"]}: warning CR0531: 4 records could not be read; why, one by one, stands in `{_folder["r.csv.rejects.csv"]}`", run.Error);
        var rejects = BulkFolder.Rows(_folder.Read("r.csv.rejects.csv"));
        Assert.Equal(["3", "4", "5", "6"], rejects.Skip(1).Select(row => row[2]));
        Assert.Contains("neither an identifier nor a name", rejects[3][4]);
        Assert.Equal(["r.csv", "r.csv.rejects.csv", "s.csv", "x.index"], _folder.Files);
    }

    [Fact]
    public void One_subject_is_screened_by_its_code_or_its_name()
    {
        Assert.Equal("prohibited", Rows(_folder.Screen("--id", Codes.Of(1), "--index", _index)).Single()["outcome"]);
        Assert.Equal("clear", Rows(_folder.Screen("--id", Codes.Of(7), "--name", "庚", "--index", _index)).Single()["outcome"]);
        Assert.Equal("missing-code;possible-match", Sorted(Rows(_folder.Screen("--name", "丙有限公司", "--index", _index)).Single()["check"]));
    }

    [Fact]
    public void Subjects_in_every_form_are_read_alike()
    {
        string[] ids = [Codes.Of(1), Codes.Of(5)];
        _folder.Write("s.tsv", $"id\tname\n{ids[0]}\t\"甲\n{ids[1]}\t乙\n");
        _folder.Write("s.jsonl", string.Concat(ids.Select(id => $"{{\"id\":\"{id}\",\"name\":\"甲\"}}\n")));
        _folder.Write("s.json", $"[{{\"id\":\"{ids[0]}\"}},\n{{\"id\":\"{ids[1]}\"}}]");
        _folder.Write("g.csv", CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes($"统一社会信用代码,企业名称\n{ids[0]},示例有限公司\n{ids[1]},乙有限公司\n"));
        _folder.Write("s.xlsx", new WorkbookBuilder().Sheet("a", "").Sheet("b", WorkbookBuilder.Row(1, WorkbookBuilder.Text("A1", "id"))
            + WorkbookBuilder.Row(2, WorkbookBuilder.Text("A2", ids[0])) + WorkbookBuilder.Row(3, WorkbookBuilder.Text("A3", ids[1]))).Build());

        foreach (var args in (string[][])[["s.tsv"], ["s.jsonl"], ["s.json"], ["g.csv"], ["s.xlsx", "--worksheet", "b"]])
        {
            var rows = Rows(_folder.Screen([_folder[args[0]], .. args[1..], "--index", _index]));
            Assert.Equal(["prohibited", "clear"], rows.Select(row => row["outcome"]));
        }
    }

    [Fact]
    public void Standard_input_is_read_for_a_dash()
    {
        var run = CliRun.With(Encoding.UTF8.GetBytes(Codes.Subjects(1, 3)), ["screen", "-", "--lists", "tax-black=" + _folder.Write("b.csv", Codes.List(1)), .. BulkFolder.Matter]);

        Assert.Equal(["prohibited", "clear"], Rows(run).Select(row => row["outcome"]));
    }

    [Fact]
    public void A_problem_of_standard_input_does_not_name_a_file_that_nobody_knows()
    {
        var run = CliRun.With(Encoding.UTF8.GetBytes("no,such\n1,2\n"), ["screen", "-", "--index", _index, .. BulkFolder.Matter]);

        Assert.Equal(1, run.Code);
        Assert.StartsWith("stdin", run.Error.Split('\n').First(line => line.Contains("error", StringComparison.Ordinal)));
        Assert.DoesNotContain(Path.GetTempPath(), run.Error);
    }

    [Fact]
    public void Related_parties_and_memberships_that_subjects_bring_count()
    {
        _folder.Write("s.jsonl",
            $"{{\"id\":\"{Codes.Of(5)}\",\"related\":[{{\"role\":\"has-legal-representative\",\"kind\":\"natural-person\",\"id\":\"{Person}\",\"idType\":\"resident-id\",\"name\":\"王小明\"}}]}}\n"
            + $"{{\"id\":\"{Codes.Of(6)}\",\"memberships\":[{{\"list\":\"tax-black\",\"status\":\"active\",\"listedOn\":\"2017-03-01\",\"facts\":{{\"unpaidTax\":true}}}}]}}\n"
            + $"{{\"id\":\"{Codes.Of(7)}\",\"related\":[{{\"role\":\"no-such\"}}]}}\n");

        var run = _folder.Screen(_folder["s.jsonl"], "--index", _index, "--rejects", _folder["rejects.csv"]);

        var rows = Rows(run);
        Assert.Equal(["prohibited", "prohibited"], rows.Select(row => row["outcome"]));
        Assert.Equal("has-legal-representative:tax-black#p1", rows[0]["entries"]);
        Assert.DoesNotContain("王小明", run.Everything);
        Assert.Equal(2, BulkFolder.Rows(_folder.Read("rejects.csv")).Length);
    }

    [Fact]
    public void What_a_reader_of_tables_says_of_a_record_stands_in_the_column_of_its_language()
    {
        _folder.Write("s.jsonl", $"{{\"id\":\"{Codes.Of(1)}\"}}\n{{\"id\":\n");

        _folder.Screen(_folder["s.jsonl"], "--index", _index, "--rejects", _folder["rejects.csv"]);

        Assert.Equal(["不是合法的 JSON；请改正", "it isn't valid JSON; correct it"], BulkFolder.Rows(_folder.Read("rejects.csv"))[1][3..]);
    }

    [Fact]
    public void Records_of_lists_that_cannot_be_read_are_counted_and_their_file_is_named()
    {
        _folder.Write("s.csv", Codes.Subjects(1));
        _folder.Write("l.csv", Codes.List(1, 2) + "a,b\nc\n");

        var run = _folder.Screen(
            _folder["s.csv"], "--lists", $"tax-black@2018-05-20={_folder["l.csv"]}", "--output", _folder["r.csv"], "--lang", "en");

        Assert.Equal(0, run.Code);
        Assert.Contains($"{_folder["l.csv"]}: warning CR0531: 2 records could not be read; why, one by one, stands in `{_folder["r.csv.rejects.csv"]}`", run.Error);
        Assert.Equal(3, BulkFolder.Rows(_folder.Read("r.csv.rejects.csv")).Length);
    }

    [Fact]
    public void Lists_and_an_index_of_them_and_any_number_of_threads_give_the_same_bytes()
    {
        var numbers = Enumerable.Range(0, 12_000).ToArray();
        _folder.Write("b.csv", Codes.List([.. numbers.Where(number => number % 5 == 0)]) + ",第7有限公司,n,2017-01-01,active,\n");
        Assert.Equal(0, _folder.Build("y.index", "tax-black@2018-05-20=" + _folder["b.csv"]).Code);
        _folder.Write("s.csv", Codes.Subjects(numbers) + ",第7有限公司\na,b,c\n");

        string Of(params string[] args)
        {
            var run = _folder.Screen([_folder["s.csv"], "--output", _folder["r.csv"], "--format", "json", .. args]);
            return run.Code + run.Out + _folder.Read("r.csv") + _folder.Read("r.csv.rejects.csv");
        }

        var all = ((string[])["1", "2", "7"]).SelectMany(threads => (string[])
            [Of("--threads", threads, "--index", _folder["y.index"]), Of("--threads", threads, "--lists", "tax-black@2018-05-20=" + _folder["b.csv"])]).ToArray();
        Assert.StartsWith("0{", all[0]);
        Assert.All(all, one => Assert.True(one == all[0]));
    }

    private static string Sorted(string check) => string.Join(';', check.Split(';').Order(StringComparer.Ordinal));

    private static Dictionary<string, string>[] Rows(CliRun run)
    {
        Assert.True(run.Code == 0, run.Error);
        var rows = BulkFolder.Rows(run.Out);
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    private Dictionary<string, string>[] Screen(string subjects) => Rows(Run(subjects));

    private CliRun Run(string subjects, params string[] args) => _folder.Screen([_folder.Write("s.csv", subjects), "--index", _index, .. args]);

    private string ReadOf(CliRun run, string name)
    {
        Assert.True(run.Code == 0, run.Error);
        return _folder.Read(name);
    }
}
