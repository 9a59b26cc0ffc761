namespace CreditRules.Tests.Cli;

public sealed class UsageTests
{
    [Theory]
    [InlineData]
    [InlineData("memos")]
    [InlineData("nonsense")]
    [InlineData("evaluate")]
    [InlineData("evaluate", "--subject", "s.json")]
    [InlineData("evaluate", "--subject", "-", "--context", "-")]
    [InlineData("evaluate", "--subject", "s.json", "--context", "c.json", "--format", "yaml")]
    [InlineData("evaluate", "--subject", "s.json", "--context", "c.json", "--max-age", "-1")]
    [InlineData("evaluate", "--subject", "s.json", "--context", "c.json", "--unknown")]
    [InlineData("validate")]
    [InlineData("test")]
    [InlineData("memos", "show")]
    [InlineData("memos", "list", "--lang", "fr")]
    public void A_wrong_call_ends_with_64_and_says_where_help_is(params string[] args)
    {
        var run = CliRun.Of(args);

        Assert.Equal((64, ""), (run.Code, run.Out));
        Assert.Contains("wrong usage", run.Error);
        Assert.Contains("--help`", run.Error);
    }

    [Fact]
    public void An_identifier_in_the_wrong_place_is_masked()
    {
        var run = CliRun.Of("evaluate", "00000019491231006X", "--subject", "s.json", "--context", "c.json");

        Assert.Equal(64, run.Code);
        Assert.DoesNotContain("19491231", run.Everything);
    }

    [Theory]
    [InlineData("help")]
    [InlineData("help-evaluate", "evaluate")]
    [InlineData("help-validate", "validate")]
    [InlineData("help-test", "test")]
    [InlineData("help-memos", "memos")]
    [InlineData("help-memos-show", "memos", "show")]
    public void Help_is_in_Chinese_and_in_English(string golden, params string[] command)
    {
        var run = CliRun.Of([.. command, "--help"]);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Golden.Holds(golden, run.Out);
    }

    [Fact]
    public void The_version_is_the_package_s()
    {
        var run = CliRun.Of("--version");

        Assert.Equal((0, Memos.Version + "\n"), (run.Code, run.Out));
    }

    [Fact]
    public void An_at_sign_is_no_response_file() => Assert.Contains("@s.json", CliRun.Of("evaluate", "--subject", "@s.json", "--context", "c.json").Error);
}
