using System.Text.Json.Nodes;

namespace CreditRules.Tests.Cli;

public sealed class ValidateTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_clean_folder_ends_with_0()
    {
        var run = CliRun.Of("validate", Fixtures.Book, "--no-shipped");

        Assert.Equal((0, "", "5 个文件：0 个错误，0 个警告\n"), (run.Code, run.Out, run.Error));
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Every_problem_is_told_with_its_place_and_what_to_do(string language)
    {
        var run = CliRun.Of("validate", Fixtures.Book, Fixtures.PathOf("wrong-memo.json"), "--no-shipped", "--lang", language);

        Assert.Equal(2, run.Code);
        Golden.Holds("validate-" + language, run.Out + run.Error);
    }

    [Fact]
    public void The_report_comes_as_JSON_too()
    {
        var run = CliRun.Of("validate", Fixtures.Book, Fixtures.PathOf("wrong-memo.json"), "--no-shipped", "--format", "json");

        var report = JsonNode.Parse(run.Out)!;
        Assert.Equal(2, run.Code);
        Assert.Equal((2, 0), (report["errors"]!.GetValue<int>(), report["warnings"]!.GetValue<int>()));
        Golden.Holds("validate-json", run.Out);
    }

    [Fact]
    public void A_document_is_checked_together_with_the_shipped_ones()
    {
        var memo = _folder.Write("memo.json", Memo("cn-2030-1", """{ "listed": { "list": "tax-major" } }""", "bar-government-procurement"));

        Assert.Equal(0, CliRun.Of("validate", memo).Code);
        Assert.Contains("CR1011", CliRun.Of("validate", memo, "--no-shipped").Out);
    }

    [Fact]
    public void A_document_replaces_the_shipped_one_of_its_id_and_answers_for_what_that_breaks()
    {
        var memo = _folder.Write("memo.json", Memo("cn-2016-2798", """{ "listed": { "list": "tax-major" } }""", "bar-government-procurement"));

        var run = CliRun.Of("validate", memo, "--lang", "en");

        Assert.Equal(2, run.Code);
        Assert.DoesNotContain("CR1001", run.Out);
        Assert.Contains("shipped:cn-2014-3062/memo.json", run.Out);
    }

    [Fact]
    public void An_unreadable_path_ends_with_1()
    {
        var run = CliRun.Of("validate", Fixtures.Book, Path.Combine(_folder.Path, "none"));

        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.Contains("CR0001", run.Error);
    }

    [Fact]
    public void An_empty_folder_ends_with_2() => Assert.Equal(2, CliRun.Of("validate", _folder.Path).Code);

    [Fact]
    public void A_text_in_GB18030_is_a_diagnostic()
    {
        var path = _folder.Write("memo.json", System.Text.CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes("{ \"id\": \"备忘录\" }"));

        var run = CliRun.Of("validate", path);

        Assert.Equal(2, run.Code);
        Assert.Contains("CR0003", run.Out);
    }

    [Fact]
    public void A_file_given_twice_is_read_once()
    {
        var run = CliRun.Of("validate", Fixtures.Book, Fixtures.PathOf("book/red.json"), "--no-shipped");

        Assert.Equal((0, "5 个文件：0 个错误，0 个警告\n"), (run.Code, run.Error));
    }

    [Fact]
    public void Every_shipped_document_is_valid()
    {
        var run = CliRun.Of("validate", Path.Combine(Conventions.Repository.Root, "src/CreditRules.Memos/data"));

        Assert.True(run.Code == 0, run.Out);
    }

    private static string Memo(string id, string when, string measure) => $$"""
        { "$schema": "ruleset.schema.json", "format": 1, "id": "{{id}}", "version": "1.0.0", "region": "000000",
          "title": { "zh": "名", "en": "name" }, "document": { "number": "〔2030〕1号" }, "effective": { "from": "2030-01-01" },
          "rules": [ { "id": "one", "clause": "一", "evidence": "confirmed", "when": {{when}},
                       "in": { "domains": ["government-procurement"] }, "then": [ { "measure": "{{measure}}", "binding": "mandatory" } ] } ] }
        """;
}
