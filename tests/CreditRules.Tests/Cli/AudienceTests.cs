using System.Text.Json.Nodes;

namespace CreditRules.Tests.Cli;

public sealed class AudienceTests
{
    private const string Person = "00000019491231006X";

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void The_public_reads_no_name_of_a_person(string format)
    {
        var run = CliRun.Of(Fixtures.Evaluate("company.json", "procurement.json", "--audience", "public", "--show-ids", "--format", format));

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.DoesNotContain(Person, run.Out);
        Assert.DoesNotContain("110*", run.Out);
        Assert.DoesNotContain("王", run.Out);
    }

    [Theory]
    [InlineData("public")]
    [InlineData("authorised")]
    [InlineData("department")]
    [InlineData("subject")]
    public void The_JSON_is_the_view(string audience)
    {
        var run = CliRun.Of(Fixtures.Evaluate("company.json", "procurement.json", "--audience", audience, "--format", "json"));

        var view = JsonNode.Parse(run.Out)!.AsObject();
        Assert.Equal(
            ["audience", "outcome", "date", "subject", "context", "restrictions", "incentives", "procedures", "safeguards", "notApplied", "nextChange", "omitted", "ruleBook"],
            view.Select(member => member.Key));
        Assert.Equal(audience, (string?)view["audience"]);
        Assert.Equal(["findings", "triggers", "notApplied", "remedies"], view["omitted"]!.AsObject().Select(member => member.Key));
    }

    [Fact]
    public void The_text_says_what_a_reader_is_told() =>
        Golden.Holds("evaluate-public", CliRun.Of(Fixtures.Evaluate("company.json", "procurement.json", "--audience", "public")).Out);

    [Theory]
    [InlineData("--explain")]
    [InlineData("--why-not", "bar-procurement")]
    [InlineData("--audience", "neighbours")]
    public void The_chain_of_reasons_is_told_to_no_audience(params string[] more)
    {
        var run = CliRun.Of(Fixtures.Evaluate("company.json", "procurement.json", [.. more[0] == "--audience" ? [] : new[] { "--audience", "public" }, .. more]));

        Assert.Equal((64, ""), (run.Code, run.Out));
        Assert.Contains("--audience", run.Error);
    }
}
