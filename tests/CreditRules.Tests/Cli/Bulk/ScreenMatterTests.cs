using System.Text.Json;

namespace CreditRules.Tests.Cli.Bulk;

/// <summary>What <c>screen</c> says of lists, consortia and equal bidders.</summary>
public sealed class ScreenMatterTests : IDisposable
{
    private readonly BulkFolder _folder = new();

    public ScreenMatterTests()
    {
        _folder.Write("b.csv", Codes.List(1));
        _folder.Write("roles.json", """
            { "$schema": "vocabulary.schema.json", "format": 1, "id": "roles", "version": "1.0.0", "title": { "zh": "角色", "en": "roles" },
              "roles": [{ "code": "has-consortium-member", "title": { "zh": "联合体成员被列名", "en": "a member of its consortium" } }] }
            """);
        _folder.Write("r.csv", $"id,entryId,listedOn\n{Codes.Of(3)},r3,2018-01-01\n");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("tax-black@2018-06-01", "")]
    [InlineData("tax-black@2018-05-01", "")]
    [InlineData("tax-black@2018-04-30", "CR0525")]
    [InlineData("tax-black@2018-06-02", "CR0526")]
    [InlineData("tax-black", "CR0527")]
    public void The_age_of_a_snapshot_is_told(string list, string code)
    {
        var run = Screen(Codes.Subjects(2), "--lists", $"{list}={_folder["b.csv"]}", "--output", _folder["o.csv"], "--format", "json");

        Assert.Equal(0, run.Code);
        Assert.Equal(code.Length == 0 ? 0 : 1, run.Error.Split('\n').Count(line => line.Contains("CR05", StringComparison.Ordinal)));
        Assert.Contains(code, run.Error);
        Assert.Equal(code.Length == 0 ? 0 : 1, BulkFolder.Json(run.Out).GetProperty("staleLists").GetArrayLength());
    }

    [Fact]
    public void The_age_that_is_asked_for_counts() =>
        Assert.Contains("CR0525", Screen(Codes.Subjects(2), "--lists", $"tax-black@2018-05-20={_folder["b.csv"]}", "--max-age", "7").Error);

    [Fact]
    public void Lists_that_were_not_searched_are_told_and_with_strict_nobody_is_cleared_by_them()
    {
        string[] red = ["--lists", $"tax-red@2018-05-20={_folder["r.csv"]}"];

        var lenient = Screen(Codes.Subjects(1), red);
        Assert.Contains("CR0528", lenient.Error);
        Assert.Contains("tax-black", lenient.Error);
        Assert.Equal("clear", BulkFolder.Rows(lenient.Out)[1][3]);

        var strict = Screen(Codes.Subjects(1), [.. red, "--strict"]);
        Assert.DoesNotContain("CR0528", strict.Error);
        Assert.Equal("review", BulkFolder.Rows(strict.Out)[1][3]);
    }

    [Theory]
    [InlineData]
    [InlineData("--strict")]
    public void A_list_with_a_column_of_codes_counts_as_searched_by_index_and_by_lists_alike(params string[] more)
    {
        _folder.Write("m.csv", $"list,id,listedOn\ntax-black,{Codes.Of(8)},2017-01-01\ntax-red,{Codes.Of(9)},2018-01-01\n");
        Assert.Equal(0, _folder.Build("m.index", _folder["m.csv"], "--as-of", "2018-05-20").Code);

        var byIndex = Screen(Codes.Subjects(2), ["--index", _folder["m.index"], .. more]);
        var byLists = Screen(Codes.Subjects(2), ["--lists", _folder["m.csv"], "--as-of", "2018-05-20", .. more]);

        Assert.Equal("clear", BulkFolder.Rows(byIndex.Out)[1][3]);
        Assert.Equal(byIndex.Out, byLists.Out);
    }

    [Fact]
    public void A_consortium_with_one_defaulter_is_barred_and_its_member_is_named()
    {
        var run = Screen(Consortium, [.. Lists, "--output", _folder["o.csv"], "--format", "json"]);

        var consortium = Assert.Single(BulkFolder.Json(run.Out).GetProperty("consortia").EnumerateArray());
        Assert.Equal(("联合体甲", "prohibited", 2), (Text(consortium, "name"), Text(consortium, "outcome"), consortium.GetProperty("members").GetArrayLength()));
        Assert.Equal(3, Assert.Single(consortium.GetProperty("because").EnumerateArray()).GetProperty("row").GetInt32());
        Assert.Contains("联合体 联合体甲：prohibited，因 第1有限公司", Screen(Consortium, [.. Lists, "--output", _folder["o.csv"]]).Out);
    }

    [Fact]
    public void A_consortium_stands_in_reports_too()
    {
        Assert.Equal(0, Screen(Consortium, [.. Lists, "--output", _folder["o.html"]]).Code);
        Assert.Contains("联合体甲", _folder.Read("o.html"));

        Assert.Equal(0, Screen(Consortium, [.. Lists, "--output", _folder["o.xlsx"]]).Code);
        using var workbook = System.IO.Compression.ZipFile.OpenRead(_folder["o.xlsx"]);
        var parts = workbook.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        });
        Assert.Contains(parts, part => part.Contains("联合体甲", StringComparison.Ordinal));
    }

    [Fact]
    public void Among_equals_who_has_an_incentive_is_told_to_be_preferred()
    {
        var subjects = $"id,name,equalGroup\n{Codes.Of(3)},红,一\n{Codes.Of(4)},无,一\n{Codes.Of(5)},他,二\n";

        var run = CliRun.Of(["screen", _folder.Write("s.csv", subjects), "--lists", $"tax-red@2018-05-20={_folder["r.csv"]}", "--prefer",
            "--context", Fixtures.PathOf("licence.json"), "--output", _folder["o.csv"], "--format", "json", .. BulkFolder.Book]);

        Assert.True(run.Code == 0, run.Error);
        Assert.All(
            BulkFolder.Json(run.Out).GetProperty("preferred").EnumerateArray(),
            pair => Assert.Equal(("一", 2, 3), (Text(pair, "group"), pair.GetProperty("bidder").GetProperty("row").GetInt32(), pair.GetProperty("to").GetProperty("row").GetInt32())));
        Assert.Equal(["一", "一", "二"], BulkFolder.Rows(_folder.Read("o.csv")).Skip(1).Select(row => row[15]));
    }

    private static string Consortium => $"id,name,consortium\n{Codes.Of(2)},{Codes.Name(2)},联合体甲\n{Codes.Of(1)},{Codes.Name(1)}, 联合体甲\n{Codes.Of(5)},{Codes.Name(5)},无\n";

    private string[] Lists => ["--lists", $"tax-black@2018-05-20={_folder["b.csv"]}", "--rules", _folder["roles.json"]];

    private static string? Text(JsonElement element, string member) => element.GetProperty(member).GetString();

    private CliRun Screen(string subjects, params string[] args) => _folder.Screen([_folder.Write("s.csv", subjects), .. args]);
}
