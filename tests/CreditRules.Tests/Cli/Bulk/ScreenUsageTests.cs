namespace CreditRules.Tests.Cli.Bulk;

/// <summary>Calls of the bulk commands that mean nothing: 64, and nothing is read or written.</summary>
public sealed class ScreenUsageTests : IDisposable
{
    private readonly BulkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("s.csv")]
    [InlineData("--index", "x")]
    [InlineData("s.csv", "--id", "1", "--index", "x")]
    [InlineData("s.csv", "--name", "n", "--index", "x")]
    [InlineData("s.csv", "--index", "x", "--lists", "tax-black=b.csv")]
    [InlineData("s.csv", "--since", "o", "--lists", "tax-black=b.csv")]
    [InlineData("s.csv", "--since", "o", "--index", "x", "--prefer")]
    [InlineData("s.csv", "--index", "x", "--to", "xlsx")]
    [InlineData("s.csv", "--index", "x", "--to", "html")]
    [InlineData("s.csv", "--index", "x", "--resume")]
    [InlineData("s.csv", "--index", "x", "--to", "pdf")]
    [InlineData("s.csv", "--index", "x", "--kind", "martian")]
    [InlineData("s.csv", "--index", "x", "--output", "s.csv")]
    [InlineData("s.csv", "--index", "x", "--output", "x")]
    [InlineData("s.csv", "--index", "x", "--output", "r.csv", "--rejects", "./r.csv")]
    [InlineData("s.csv", "--index", "x", "--rejects", "s.csv")]
    [InlineData("s.csv", "--lists", "tax-black=b.csv", "--output", "b.csv")]
    [InlineData("s.csv", "--lists", "tax-black@2018-13-01=b.csv")]
    [InlineData("-", "--lists", "tax-black=-")]
    public void A_wrong_call_of_screen_ends_with_64(params string[] args)
    {
        var run = _folder.Screen(args);

        Assert.Equal((64, ""), (run.Code, run.Out));
        Assert.Contains("用法错误 wrong usage", run.Error);
    }

    [Fact]
    public void Standard_input_can_be_the_matter_only_where_it_is_not_the_subjects()
    {
        Assert.Equal(64, CliRun.Of(["screen", "-", "--index", "x", "--context", "-", .. BulkFolder.Book]).Code);
        Assert.Equal(64, CliRun.Of(["filter", "--context", "-", .. BulkFolder.Book]).Code);
    }

    [Fact]
    public void The_matter_is_required() => Assert.Equal(64, CliRun.Of("screen", "s.csv", "--index", "x").Code);
}
