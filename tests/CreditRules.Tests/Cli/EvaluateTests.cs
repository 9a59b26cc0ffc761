using CreditRules.Tests.Conventions;

namespace CreditRules.Tests.Cli;

public sealed class EvaluateTests
{
    private const string Person = "00000019491231006X";

    [Theory]
    [InlineData("company", "procurement")]
    [InlineData("person", "procurement")]
    [InlineData("company", "licence")]
    public void The_text_is_what_a_clerk_reads(string subject, string context)
    {
        var run = CliRun.Of(Fixtures.Evaluate(subject + ".json", context + ".json"));

        Assert.Equal((0, ""), (run.Code, run.Error));
        Golden.Holds($"evaluate-{subject}-{context}", run.Out);
    }

    [Fact]
    public void The_text_comes_in_English_too() =>
        Golden.Holds("evaluate-en", CliRun.Of(Fixtures.Evaluate("company.json", "procurement.json", "--lang", "en")).Out);

    [Fact]
    public void The_example_of_the_readme_says_what_it_says()
    {
        var samples = Path.Combine(Repository.Root, "samples");
        var run = CliRun.Of("evaluate", "--subject", $"{samples}/bidder.json", "--context", $"{samples}/procurement.json");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith("结论：禁止", run.Out);
        Assert.Contains("cn-2016-2798#procurement", run.Out);
        Assert.Contains("条款“九”", run.Out);
        Assert.Contains("适用至：2019-03-01", run.Out);
    }

    [Fact]
    public void The_JSON_is_the_decision_and_nothing_else()
    {
        var run = CliRun.Of(Fixtures.Evaluate("company.json", "procurement.json", "--format", "json"));

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.EndsWith("}\n", run.Out);
        Assert.Equal(run.Out, CreditJson.Write(CreditJson.ReadDecision(run.Out)) + "\n");
        Golden.Holds("evaluate-json", run.Out);
    }

    [Fact]
    public void The_shipped_book_is_the_one_of_the_library()
    {
        var (subject, context) = (Path.Combine(Repository.Root, "samples/bidder.json"), Path.Combine(Repository.Root, "samples/procurement.json"));
        var expected = Memos.Load().Evaluate(CreditJson.ReadSubject(File.ReadAllText(subject)), CreditJson.ReadContext(File.ReadAllText(context)));

        var run = CliRun.Of("evaluate", "--subject", subject, "--context", context, "--format", "json");

        Assert.Equal(CreditJson.Write(expected) + "\n", run.Out);
    }

    [Fact]
    public void Twice_the_same_question_gives_the_same_bytes()
    {
        foreach (var format in new[] { "text", "json" })
        {
            var args = Fixtures.Evaluate("company.json", "licence.json", "--format", format, "--explain");
            Assert.Equal(CliRun.Of(args), CliRun.Of(args));
        }
    }

    [Fact]
    public void Explain_is_longer_and_as_JSON_it_is_the_explanation()
    {
        var brief = CliRun.Of(Fixtures.Evaluate("company.json", "procurement.json"));
        var whole = CliRun.Of(Fixtures.Evaluate("company.json", "procurement.json", "--explain"));
        var json = CliRun.Of(Fixtures.Evaluate("company.json", "procurement.json", "--explain", "--format", "json"));

        Assert.True(whole.Out.Length > brief.Out.Length);
        Assert.StartsWith("{\n  \"decision\": {", json.Out);
    }

    [Fact]
    public void Why_not_tells_of_one_measure()
    {
        var run = CliRun.Of(Fixtures.Evaluate("company.json", "licence.json", "--why-not", "green-channel"));
        var both = CliRun.Of(Fixtures.Evaluate("company.json", "licence.json", "--explain", "--why-not", "green-channel"));

        Assert.Equal(0, run.Code);
        Assert.Contains("green-channel", run.Out);
        Assert.Contains("cn-2016-1#channel", run.Out);
        Assert.EndsWith("\n" + run.Out, both.Out);
    }

    [Fact]
    public void Why_not_of_an_unknown_measure_suggests_one()
    {
        var run = CliRun.Of(Fixtures.Evaluate("company.json", "licence.json", "--why-not", "green-chanel"));

        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.Contains("`green-channel`", run.Error);
    }

    [Theory]
    [InlineData("text", false)]
    [InlineData("json", false)]
    [InlineData("text", true)]
    [InlineData("json", true)]
    public void Persons_are_masked_unless_asked_for(string format, bool explain)
    {
        string[] more = explain ? ["--format", format, "--explain"] : ["--format", format];
        foreach (var subject in new[] { "person.json", "company.json" })
        {
            var masked = CliRun.Of(Fixtures.Evaluate(subject, "procurement.json", more));
            var shown = CliRun.Of(Fixtures.Evaluate(subject, "procurement.json", [.. more, "--show-ids"]));

            Assert.DoesNotContain(Person, masked.Everything);
            Assert.DoesNotContain("王小明", masked.Everything);
            Assert.Contains("000***********006X", masked.Out);
            Assert.Contains(Person, shown.Out);
            Assert.Contains("王小明", shown.Out);
        }
    }

    [Fact]
    public void Unconfirmed_rules_apply_only_when_accepted()
    {
        var without = CliRun.Of(Fixtures.Evaluate("company.json", "licence.json", "--format", "json"));
        var accepted = CliRun.Of(Fixtures.Evaluate("company.json", "licence.json", "--format", "json", "--accept-unconfirmed"));

        Assert.Empty(CreditJson.ReadDecision(without.Out).Procedures);
        Assert.Equal("commitment", Assert.Single(CreditJson.ReadDecision(accepted.Out).Procedures).Measure);
    }

    [Fact]
    public void The_oldest_accepted_look_is_echoed()
    {
        var run = CliRun.Of(Fixtures.Evaluate("company.json", "licence.json", "--format", "json", "--max-age", "30"));

        Assert.Equal(30, CreditJson.ReadDecision(run.Out).RuleBook.Options.MaxAgeDays);
    }

    [Fact]
    public void Either_file_may_come_from_standard_input()
    {
        var direct = CliRun.Of(Fixtures.Evaluate("person.json", "procurement.json"));
        var subject = CliRun.With(
            File.ReadAllBytes(Fixtures.PathOf("person.json")),
            "evaluate", "--subject", "-", "--context", Fixtures.PathOf("procurement.json"), "--no-shipped", "--rules", Fixtures.Book);
        var context = CliRun.With(
            File.ReadAllBytes(Fixtures.PathOf("procurement.json")),
            "evaluate", "--subject", Fixtures.PathOf("person.json"), "--context", "-", "--no-shipped", "--rules", Fixtures.Book);

        Assert.Equal(direct, subject);
        Assert.Equal(direct, context);
    }

    [Fact]
    public void A_warning_goes_to_the_error_output()
    {
        using var folder = new TempFolder();
        var context = folder.Write("c.json", """{ "domain": "licensing", "region": "371003", "date": "2018-06-01", "attributes": { "amuont": 1 } }""");

        var run = CliRun.Of("evaluate", "--subject", Fixtures.PathOf("company.json"), "--context", context, "--no-shipped", "--rules", Fixtures.Book, "--format", "json");

        Assert.Equal(0, run.Code);
        Assert.Contains("c.json(1,94): warning CR0207", run.Error);
        Assert.Equal("clear", System.Text.Json.Nodes.JsonNode.Parse(run.Out)!["outcome"]!.GetValue<string>());
    }

    [Fact]
    public void Colour_stands_on_a_terminal_only()
    {
        var args = Fixtures.Evaluate("company.json", "procurement.json");

        Assert.StartsWith("\u001b[31m结论", CliRun.InColour(args).Out);
        Assert.DoesNotContain('\u001b', CliRun.Of(args).Everything);
    }
}
