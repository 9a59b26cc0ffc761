using System.Text;

namespace CreditRules.Tests.Cli;

/// <summary>Bad input ends with 1, one clear diagnostic, and nothing on the output.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string GoodSubject = """{ "kind": "legal-person", "memberships": [] }""";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_missing_file() => AssertRefused(Evaluate(Path.Combine(_folder.Path, "none.json")), "none.json", "CR0001", "没有这个文件");

    [Fact]
    public void A_folder() => AssertRefused(Evaluate(_folder.Path), "CR0001", "文件夹");

    [Fact]
    public void No_JSON() => AssertRefused(Subject("{ \"kind\": \n  oops }"), "s.json(2,3)", "CR0004");

    [Fact]
    public void A_text_in_GB18030() =>
        AssertRefused(Subject(CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes("{ \"name\": \"示例有限公司\" }")), "CR0003", "GB18030");

    [Fact]
    public void A_text_in_UTF_16() => AssertRefused(Subject(Encoding.Unicode.GetBytes(GoodSubject)), "CR0003", "UTF-16");

    [Fact]
    public void A_bomb_of_nesting() => AssertRefused(Subject(new string('[', 100_000)), "CR0005");

    [Fact]
    public void More_than_sixteen_megabytes() =>
        AssertRefused(Subject(Enumerable.Repeat((byte)' ', (16 * 1024 * 1024) + 7).ToArray()), "CR0002", "16777223");

    [Fact]
    public void A_wrong_check_character_of_a_credit_code() => AssertRefused(
        Subject("""{ "id": "91371003XXXXXXX19A", "idType": "uscc", "kind": "legal-person", "memberships": [] }"""), "s.json(1,9)", "CR0201");

    [Fact]
    public void A_wrong_resident_id_is_not_repeated()
    {
        var run = Subject("""{ "id": "000000194912310021", "idType": "resident-id", "kind": "natural-person", "name": "王小明", "memberships": [] }""");

        AssertRefused(run, "s.json(1,9)", "CR0202");
        Assert.DoesNotContain("19491231", run.Everything);
        Assert.DoesNotContain("王小明", run.Everything);
    }

    [Fact]
    public void An_unknown_list() => AssertRefused(
        Subject("{ \"kind\": \"legal-person\",\n  \"memberships\": [ { \"list\": \"tax-blak\", \"status\": \"active\", \"listedOn\": \"2017-03-01\" } ] }"),
        "s.json(2,30)", "CR1011", "`tax-black`");

    [Fact]
    public void An_unknown_domain() => AssertRefused(
        Context("""{ "domain": "licencing", "region": "371003", "date": "2018-06-01" }"""), "c.json(1,13)", "CR1013", "`licensing`");

    [Fact]
    public void An_impossible_day() => AssertRefused(
        Context("""{ "domain": "licensing", "region": "371003", "date": "2018-02-30" }"""), "CR0109", "2018-02-30");

    [Fact]
    public void An_unknown_member() => AssertRefused(
        Subject("""{ "kind": "legal-person", "membership": [] }"""), "CR0101", "`memberships`", "CR0103");

    [Fact]
    public void The_problems_of_both_files_come_at_once()
    {
        var subject = _folder.Write("s.json", """{ "kind": "legal-persn", "memberships": [] }""");
        var context = _folder.Write("c.json", """{ "domain": "licensing" }""");

        AssertRefused(CliRun.Of("evaluate", "--subject", subject, "--context", context), "s.json", "c.json", "CR0105", "CR0103");
    }

    [Fact]
    public void Rules_with_an_error()
    {
        var run = CliRun.Of([.. Fixtures.Evaluate("company.json", "licence.json"), Fixtures.PathOf("wrong-memo.json")]);

        AssertRefused(run, "wrong-memo.json(15,37)", "CR1011");
    }

    [Fact]
    public void Warnings_about_shipped_documents_are_not_the_caller_s()
    {
        var run = CliRun.Of(
            "evaluate", "--subject", Fixtures.PathOf("company.json"), "--context", Fixtures.PathOf("licence.json"), "--rules", Fixtures.PathOf("wrong-memo.json"));

        AssertRefused(run, "CR1011");
        Assert.DoesNotContain("shipped:", run.Error);
    }

    [Fact]
    public void Messages_come_in_English_too() => AssertRefused(
        CliRun.Of("evaluate", "--subject", "none.json", "--context", "none.json", "--lang", "en"), "there is no such file or folder");

    [Fact]
    public void A_name_cannot_paint_the_screen()
    {
        var subject = _folder.Write("s.json", """{ "kind": "legal-person", "name": "甲\u001b[31m乙\u202e丙", "memberships": [] }""");

        var run = CliRun.Of("evaluate", "--subject", subject, "--context", Fixtures.PathOf("licence.json"), "--no-shipped", "--rules", Fixtures.Book);

        Assert.Equal(0, run.Code);
        Assert.Contains("甲 [31m乙?丙", run.Out);
    }

    [Fact]
    public void A_number_in_the_place_of_a_member_is_masked()
    {
        var run = Subject("""{ "kind": "legal-person", "memberships": [], "00000019491231006X": "王小明" }""");

        AssertRefused(run, "CR0101");
        Assert.DoesNotContain("19491231", run.Everything);
        Assert.DoesNotContain("王小明", run.Everything);
    }

    private static void AssertRefused(CliRun run, params string[] said)
    {
        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.All(said, part => Assert.Contains(part, run.Error));
        Assert.DoesNotContain("   at ", run.Error);
    }

    private static CliRun Evaluate(string subject) =>
        CliRun.Of("evaluate", "--subject", subject, "--context", Fixtures.PathOf("procurement.json"), "--no-shipped", "--rules", Fixtures.Book);

    private CliRun Subject(string text) => Subject(Encoding.UTF8.GetBytes(text));

    private CliRun Subject(byte[] content) => Evaluate(_folder.Write("s.json", content));

    private CliRun Context(string text) => CliRun.Of(
        "evaluate", "--subject", Fixtures.PathOf("company.json"), "--context", _folder.Write("c.json", text), "--no-shipped", "--rules", Fixtures.Book);
}
