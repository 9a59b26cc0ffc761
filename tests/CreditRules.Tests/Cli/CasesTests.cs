using System.Text.Json.Nodes;
using CreditRules.Cli.Cases;
using CreditRules.Format;
using CreditRules.Tests.Conventions;

namespace CreditRules.Tests.Cli;

public sealed class CasesTests : IDisposable
{
    private const string Buying = """{ "domain": "government-procurement", "region": "371003", "date": "2018-06-01" }""";

    private const string Licensing = """{ "domain": "licensing", "region": "371003", "date": "2018-06-01", "department": "mof" }""";

    private const string Nobody = """{ "kind": "legal-person", "memberships": [] }""";

    private readonly TempFolder _folder = new();

    public static TheoryData<string> ShippedCases => [.. CasesFiles];

    private static IReadOnlyList<string> CasesFiles => Repository.Files("src/CreditRules.Memos/data", "cases.json");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(ShippedCases))]
    public void Every_shipped_case_passes(string path)
    {
        var run = CliRun.Of("test", Path.Combine(Repository.Root, path));

        Assert.True(run.Code == 0, run.Everything);
    }

    [Fact]
    public void Every_shipped_rule_set_has_cases() => Convention.Holds(
        Repository.Files("src/CreditRules.Memos/data", "memo.json")
            .Where(path => !CasesFiles.Contains(path.Replace("memo.json", "cases.json")))
            .Select(path => path + " has no cases.json beside it"));

    [Theory]
    [InlineData("book")]
    [InlineData("book/memo", "book/black.json", "book/red.json", "book/vocabulary.json")]
    [InlineData("book/memo/memo.json", "book/black.json", "book/red.json", "book/vocabulary.json")]
    [InlineData("book/memo/cases.json", "book/black.json", "book/red.json", "book/vocabulary.json")]
    public void Cases_stand_beside_their_rule_set(params string[] paths)
    {
        var run = CliRun.Of(["test", "--no-shipped", .. paths.Select(Fixtures.PathOf)]);

        Assert.Equal((0, "2 个案例：2 个通过，0 个失败\n"), (run.Code, run.Error));
    }

    [Fact]
    public void Coverage_lists_the_rules_that_no_case_touches_applies_or_decides_against()
    {
        var run = CliRun.Of("test", Fixtures.Book, "--no-shipped", "--coverage");

        Assert.Equal(0, run.Code);
        Golden.Holds("test-coverage", run.Out);
    }

    [Fact]
    public void A_failing_case_says_what_was_expected_and_what_came()
    {
        var run = Test($$"""
            { "name": "少一项", "subject": "violator", "context": {{Buying}},
              "expect": { "outcome": "clear", "restrictions": [], "rules": ["cn-2016-1#channel"], "notApplied": [ { "rule": "cn-2016-1#channel", "reason": "expired" } ] } }
            """);

        Assert.Equal(2, run.Code);
        Golden.Holds("test-failing", run.Out.Replace(_folder.Path + "/", "") + run.Error);
    }

    [Fact]
    public void The_report_comes_as_JSON_too()
    {
        var run = CliRun.Of("test", Fixtures.Book, "--no-shipped", "--coverage", "--format", "json");

        var report = JsonNode.Parse(run.Out)!;
        Assert.Equal((2, 0), (report["passed"]!.GetValue<int>(), report["failed"]!.GetValue<int>()));
        Assert.Equal(["cn-2016-1#channel", "cn-2016-1#commitment"], Covered(report, "untouched"));
        Assert.Equal(["cn-2016-1#channel", "cn-2016-1#commitment"], Covered(report, "neverApplied"));
        Assert.Empty(Covered(report, "neverDecidedAgainst"));
    }

    [Fact]
    public void The_report_has_no_coverage_where_nobody_asked() =>
        Assert.Null(JsonNode.Parse(CliRun.Of("test", Fixtures.Book, "--no-shipped", "--format", "json").Out)!["coverage"]);

    [Fact]
    public void A_rule_that_is_true_and_stopped_counts_as_applied() =>
        Assert.Equal(["cn-2016-1#channel"], Uncovered("neverApplied", Case("一", "violator", Licensing), Case("二", "violator", Buying)));

    [Fact]
    public void A_rule_that_only_ever_applied_was_never_decided_against() =>
        Assert.Equal(["cn-2016-1#procurement"], Uncovered("neverDecidedAgainst", Case("一", "violator", Buying)));

    [Fact]
    public void A_rule_that_did_not_apply_in_a_case_beside_it_was_decided_against() =>
        Assert.Empty(Uncovered("neverDecidedAgainst", Case("一", "violator", Buying), Case("二", "violator", Buying.Replace("2018-06-01", "2019-06-01"))));

    [Fact]
    public void A_case_before_its_document_was_in_force_decides_nothing() => Assert.Equal(
        ["cn-2016-1#channel", "cn-2016-1#commitment", "cn-2016-1#procurement"],
        Uncovered("neverDecidedAgainst", Case("一", "violator", Buying.Replace("2018-06-01", "2015-06-01"))));

    [Theory]
    [InlineData("""{ "restrictions": ["bar-procurement", "bar-procurement"] }""", 0)]
    [InlineData("""{ "restrictions": ["bar-procurement", "green-channel"] }""", 2)]
    [InlineData("""{ "restrictions": [] }""", 2)]
    [InlineData("""{ "incentives": [] }""", 0)]
    [InlineData("""{ "incentives": ["green-channel"] }""", 2)]
    [InlineData("""{ "procedures": ["commitment"] }""", 2)]
    [InlineData("""{ "safeguards": [] }""", 0)]
    [InlineData("""{ "parameters": [ { "measure": "bar-procurement", "parameters": { "banPeriod": 24 } } ] }""", 0)]
    [InlineData("""{ "parameters": [ { "measure": "bar-procurement", "parameters": { "banPeriod": 36 } } ] }""", 2)]
    [InlineData("""{ "parameters": [] }""", 2)]
    [InlineData("""{ "rules": ["cn-2016-1#procurement"] }""", 0)]
    [InlineData("""{ "rules": [] }""", 2)]
    [InlineData("""{ "notApplied": [] }""", 0)]
    [InlineData("""{ "notApplied": [ { "rule": null, "reason": "expired" } ] }""", 2)]
    public void A_part_is_checked_as_an_exact_set(string expect, int code) =>
        Assert.Equal(code, Test($$"""{ "name": "一", "subject": "violator", "context": {{Buying}}, "expect": {{expect}} }""").Code);

    [Theory]
    [InlineData("""{ "name": "一", "subject": "violater", "context": C, "expect": { "outcome": "clear" } }""", "CR0301", "`violator`")]
    [InlineData("""{ "name": "一", "subject": "violator", "context": "buying", "expect": { "outcome": "clear" } }""", "CR0301", "$.cases[0].context")]
    [InlineData("""{ "name": "一", "subject": "violator", "context": C, "expect": {} }""", "CR0303", "$.cases[0].expect")]
    [InlineData("""{ "name": "一", "subject": "violator", "context": C, "expect": { "restrictions": ["bar-procurment"] } }""", "CR1012", "`bar-procurement`")]
    [InlineData("""{ "name": "一", "subject": "violator", "context": C, "expect": { "parameters": [ { "measure": "bar-procurment", "parameters": {} } ] } }""", "CR1012", "$.cases[0].expect.parameters[0].measure")]
    [InlineData("""{ "name": "一", "subject": "violator", "context": C, "expect": { "rules": ["cn-2016-1#chanel"] } }""", "CR1050", "`cn-2016-1#channel`")]
    [InlineData("""{ "name": "一", "subject": "violator", "context": C, "expect": { "outcome": "clear", "restriction": [] } }""", "CR0101", "`restrictions`")]
    [InlineData("""{ "name": "一", "subject": "violator", "context": C, "expect": { "outcome": "bad" } }""", "CR0105", "$.cases[0].expect.outcome")]
    [InlineData("""{ "name": "一", "subject": 7, "context": C, "expect": { "outcome": "clear" } }""", "CR0104", "$.cases[0].subject")]
    [InlineData("""{ "name": "一", "subject": { "kind": "legal-person", "memberships": [ { "list": "tax-blak", "status": "active", "listedOn": "2017-01-01" } ] }, "context": C, "expect": { "outcome": "clear" } }""",
        "CR1011", "$.cases[0].subject.memberships[0].list")]
    public void A_case_that_cannot_be_run_is_a_diagnostic(string text, string code, string said)
    {
        var (test, validate) = (Test(text.Replace("C,", Buying + ",")), Run("validate"));

        Assert.Equal((1, ""), (test.Code, test.Out));
        Assert.Contains(code, test.Error);
        Assert.Contains(said, test.Error);
        Assert.Equal(2, validate.Code);
        Assert.Contains(code, validate.Out);
    }

    [Fact]
    public void Two_cases_of_one_name_are_told()
    {
        var one = $$"""{ "name": "一", "subject": {{Nobody}}, "context": {{Buying}}, "expect": { "outcome": "clear" } }""";

        Assert.Contains("CR0302", Test(one + "," + one).Error);
    }

    [Fact]
    public void An_unused_fixture_is_a_warning()
    {
        Test($$"""{ "name": "一", "subject": {{Nobody}}, "context": {{Buying}}, "expect": { "outcome": "clear" } }""");

        var run = Run("validate");

        Assert.Equal(0, run.Code);
        Assert.Contains("warning CR0304", run.Out);
    }

    [Theory]
    [InlineData("""{ "cases": [] }""")]
    [InlineData(null)]
    public void Nothing_to_test_ends_with_2(string? cases)
    {
        if (cases is not null)
        {
            _folder.Write("cases.json", cases);
        }

        var run = CliRun.Of("test", _folder.Path);

        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains("cases.json", run.Error);
    }

    [Fact]
    public void Reading_and_writing_cases_changes_nothing()
    {
        var log = new ReadLog(new SourceText("cases.json", File.ReadAllBytes(Fixtures.PathOf("book/memo/cases.json"))));
        Assert.True(DocumentReader.TryRead(log, CasesShape.Instance, out var cases));

        var again = new ReadLog(new SourceText("cases.json", JsonText.Write(CasesShape.Instance, cases)));
        Assert.True(DocumentReader.TryRead(again, CasesShape.Instance, out var same));
        Assert.Equal(cases, same);
    }

    [Fact]
    public void The_schema_takes_a_name_or_an_object()
    {
        var schema = Schemas.Of("cases", "Cases of CreditRules", CasesShape.Instance).Schema;

        var subject = schema["$defs"]!["case"]!["properties"]!["subject"]!["anyOf"]!.AsArray();
        Assert.Equal(["string", "#/$defs/subject"], [(string)subject[0]!["type"]!, (string)subject[1]!["$ref"]!]);
    }

    private static string Case(string name, string subject, string context) =>
        $$"""{ "name": "{{name}}", "subject": "{{subject}}", "context": {{context}}, "expect": { "incentives": [] } }""";

    private static IEnumerable<string> Covered(JsonNode report, string kind) => report["coverage"]![kind]!.AsArray().Select(rule => (string)rule!);

    private IEnumerable<string> Uncovered(string kind, params string[] cases)
    {
        Test(string.Join(',', cases));
        return Covered(JsonNode.Parse(Run("test", "--coverage", "--format", "json").Out)!, kind);
    }

    private CliRun Test(string cases)
    {
        var violator = JsonNode.Parse(File.ReadAllText(Fixtures.PathOf("book/memo/cases.json")))!["subjects"]!.ToJsonString();
        _folder.Write("cases.json", $$"""{ "subjects": {{violator}}, "cases": [ {{cases}} ] }""");
        return Run("test");
    }

    /// <summary>Runs a command over the cases of this test and a book that they fit.</summary>
    private CliRun Run(string command, params string[] options)
    {
        _folder.Write("memo.json", File.ReadAllBytes(Fixtures.PathOf("book/memo/memo.json")));
        return CliRun.Of(
            [command, _folder.Path, "--no-shipped", .. options,
            Fixtures.PathOf("book/black.json"), Fixtures.PathOf("book/red.json"), Fixtures.PathOf("book/vocabulary.json")]);
    }
}
