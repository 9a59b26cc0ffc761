namespace CreditRules.Tests.Conventions;

public sealed class FileLengthTests
{
    private const int Longest = 300;
    private const int LargestMedian = 60;

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("benchmarks")]
    public void No_source_file_is_longer_than_300_lines(string folder)
    {
        var tooLong = Repository.Files(folder, "*.cs")
            .Select(path => (path, lines: Repository.Lines(path).Length))
            .Where(file => file.lines > Longest)
            .Select(file => $"{file.path} has {file.lines} lines: split it");

        Convention.Holds(tooLong);
    }

    [Fact]
    public void Half_of_the_files_under_src_have_at_most_60_lines()
    {
        var lengths = Repository.Files("src", "*.cs").Select(path => Repository.Lines(path).Length).Order().ToList();

        Assert.InRange(lengths[lengths.Count / 2], 0, LargestMedian);
    }
}
