using System.Text;
using System.Text.Json;

namespace CreditRules.Tests.Cli.Bulk;

/// <summary><c>filter</c>: one answer for each line, in their order, whatever stands in it.</summary>
public sealed class FilterTests : IDisposable
{
    private const int MaxLineBytes = 1024 * 1024;

    private readonly BulkFolder _folder = new();
    private readonly string _index;

    public FilterTests() => _index = _folder.Index("x.index", Codes.List(1, 2));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("{ no JSON", "CR0004")]
    [InlineData("", "CR0542")]
    [InlineData("  ", "CR0542")]
    [InlineData("[]", "CR01")]
    [InlineData("null", "CR01")]
    [InlineData("""{ "kind": "legal-person", "nam": "x" }""", "CR0101")]
    [InlineData("""{ "kind": "martian", "name": "x" }""", "CR0105")]
    [InlineData("""{ "kind": "legal-person", "memberships": [{ "list": "no-such", "status": "active", "listedOn": "2017-01-01" }] }""", "CR1011")]
    [InlineData("""{ "kind": "legal-person" } { "kind": "legal-person" }""", "CR0006")]
    public void A_bad_line_gets_an_error_in_its_place(string line, string code)
    {
        var answers = Answers(Good(1) + line + "\n" + Good(3));

        Assert.Equal("prohibited", OutcomeOf(answers[0]));
        Assert.StartsWith(code, answers[1].GetProperty("error").GetProperty("code").GetString());
        Assert.NotEmpty(answers[1].GetProperty("error").GetProperty("message").GetProperty("en").GetString()!);
        Assert.Equal("clear", OutcomeOf(answers[2]));
        Assert.Equal(3, answers.Length);
    }

    [Fact]
    public void A_wrong_code_is_told_and_does_not_clear()
    {
        var answer = Answers($"{{\"kind\":\"legal-person\",\"id\":\"{Codes.Of(1)[..17]}*\",\"idType\":\"uscc\"}}\n").Single();

        Assert.True(answer.TryGetProperty("error", out _) || answer.GetProperty("check").GetArrayLength() > 0);
        Assert.DoesNotContain("\"outcome\":\"clear\"", answer.GetRawText());
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_get_an_error()
    {
        var run = CliRun.With([.. "{\"name\":\""u8, 0xFF, 0xFE, .. "\"}\n"u8, .. Encoding.UTF8.GetBytes(Good(1))], ["filter", "--index", _index, .. BulkFolder.Matter]);

        Assert.Equal(0, run.Code);
        Assert.Equal(["error", "decision"], Parse(run.Out).Select(answer => answer.TryGetProperty("error", out _) ? "error" : "decision"));
    }

    [Fact]
    public void Line_ends_of_Windows_and_a_last_line_without_one_are_lines()
    {
        Assert.Equal(["prohibited", "clear"], Answers(Good(1).TrimEnd('\n') + "\r\n" + Good(3).TrimEnd('\n')).Select(OutcomeOf));
        Assert.Empty(Answers(""));
        Assert.Single(Answers("\n"));
    }

    [Fact]
    public void A_line_that_is_too_long_gets_an_error_however_it_comes()
    {
        foreach (var length in (int[])[MaxLineBytes - 1, MaxLineBytes, MaxLineBytes + 1, MaxLineBytes * 3 / 2, MaxLineBytes * 2, MaxLineBytes * 5])
        {
            var good = Good(1).TrimEnd('\n');
            var line = new string(' ', length - Encoding.UTF8.GetByteCount(good)) + good;
            foreach (var pipe in (bool[])[false, true])
            {
                var answers = Parse(With(Good(3) + line + "\n" + Good(1) + line, pipe));
                Assert.Equal(4, answers.Length);
                Assert.Equal(("clear", "prohibited"), (OutcomeOf(answers[0]), OutcomeOf(answers[2])));
                Assert.All([answers[1], answers[3]], answer => Assert.True(
                    length > MaxLineBytes ? answer.GetRawText().Contains("CR0541", StringComparison.Ordinal) : OutcomeOf(answer) == "prohibited", $"{length} {pipe}"));
            }
        }
    }

    [Fact]
    public void Persons_are_masked_in_answers_and_errors()
    {
        const string Person = "00000019491231006X";
        var run = BulkFolder.Filter(
            $"{{\"id\":\"{Person}\",\"idType\":\"resident-id\",\"name\":\"王小明\",\"kind\":\"natural-person\"}}\n"
            + $"{{\"id\":\"{Person}\",\"name\":\"王小明\"}}\n{{\"{Person}\":\"王小明\"}}\n{{\"id\":\"000000194912310061\",\"idType\":\"resident-id\",\"name\":\"王小明\"}}\n", "--index", _index);

        Assert.Equal(0, run.Code);
        Assert.Equal(4, Parse(run.Out).Length);
        Assert.DoesNotContain("19491231", run.Everything);
        Assert.DoesNotContain("王小明", run.Everything);
    }

    [Fact]
    public void The_code_tells_the_kind_where_nobody_says_it()
    {
        Assert.Equal("prohibited", OutcomeOf(Answers($"{{\"id\":\"{Codes.Of(1)}\"}}\n").Single()));
        Assert.Equal("clear", OutcomeOf(Answers($"{{\"id\":\"{Codes.Of(1)}\",\"kind\":\"sole-trader\"}}\n").Single()));
        Assert.Equal("clear", OutcomeOf(Answers($"{{\"id\":\"{Codes.Of(3)}\",\"name\":\"x\"}}\n", "--kind", "vehicle").Single()));
    }

    [Fact]
    public void Entries_that_a_subject_brings_and_entries_found_count_together()
    {
        var answer = Answers($"{{\"id\":\"{Codes.Of(1)}\",\"memberships\":[{{\"list\":\"tax-black\",\"entryId\":\"own\",\"status\":\"active\",\"listedOn\":\"2017-05-01\",\"facts\":{{\"unpaidTax\":true}}}}]}}\n").Single();

        var triggers = answer.GetProperty("decision").GetProperty("restrictions")[0].GetProperty("triggers").EnumerateArray();
        Assert.Equal(["e1", "own"], triggers.Select(trigger => trigger.GetProperty("entryId").GetString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Threads_and_shards_give_the_same_bytes()
    {
        var lines = Enumerable.Range(0, 4000).Select(number => number % 50 == 7 ? "{ bad\t\n" : number % 60 == 8 ? "\n" : Good(number % 5)).ToArray();
        string Of(string threads, IEnumerable<string> some) => BulkFolder.Filter(string.Concat(some), "--index", _index, "--threads", threads).Out;

        var whole = Of("1", lines);

        Assert.Equal(4000, whole.Count(c => c == '\n'));
        Assert.DoesNotContain('\t', whole);
        Assert.True(whole == Of("4", lines), "threads change the answers");
        Assert.True(whole == string.Concat(lines.Chunk(777).Select(shard => Of("2", shard))), "shards change the answers");
    }

    [Fact]
    public void Figures_go_to_standard_error()
    {
        var run = BulkFolder.Filter(Good(1) + Good(3) + "{\n" + "{\"name\":\"x\"}\n", "--index", _index, "--lang", "en");

        Assert.Contains("4 lines, 1 errors, 1 subjects for a person to check; prohibited 1, review 1, clear 1", run.Error);
    }

    private static string Good(int number) => $"{{\"id\":\"{Codes.Of(number)}\",\"name\":\"{Codes.Name(number)}\",\"kind\":\"legal-person\"}}\n";

    private static string? OutcomeOf(JsonElement answer) => answer.GetProperty("decision").GetProperty("outcome").GetString();

    private static JsonElement[] Parse(string output) =>
        [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    private JsonElement[] Answers(string input, params string[] args)
    {
        var run = BulkFolder.Filter(input, ["--index", _index, .. args]);
        Assert.True(run.Code == 0, run.Error);
        return Parse(run.Out);
    }

    private string With(string input, bool isPipe)
    {
        using Stream stdin = isPipe ? new Screening.Tables.PipeStream(Encoding.UTF8.GetBytes(input)) : new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = CreditRules.Cli.Program.Run(
            ["filter", "--index", _index, .. BulkFolder.Matter],
            new CreditRules.Cli.Output.Terminal(stdin, new CreditRules.Cli.Output.Screen(output, false), new CreditRules.Cli.Output.Screen(error, false)));
        Assert.True(code == 0, error.ToString());
        return output.ToString();
    }
}
