namespace CreditRules.Tests.Cli.Bulk;

/// <summary>Runs that are broken off, as real processes, and gone on with.</summary>
public sealed class ResumeTests(LargeScreening large) : IClassFixture<LargeScreening>, IDisposable
{
    private const int EarlyBytes = 500_000;
    private const int LateBytes = 7_000_000;

    private readonly BulkFolder _folder = new();
    private string _list = large.ListFile;
    private string _subjects = large.SubjectsFile;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_interrupted_run_goes_on_to_the_same_bytes()
    {
        var stopped = Broken("r.csv", "INT", EarlyBytes);

        Assert.Equal(1, stopped.Code);
        Assert.Contains("CR0523", stopped.Error);
        Assert.Contains("--resume", stopped.Error);
        Assert.Equal((true, true, false, false), (_folder.Has("r.csv.partial"), _folder.Has("r.csv.resume"), _folder.Has("r.csv"), _folder.Has("r.csv.rejects.csv")));

        AssertGoesOn();
    }

    [Fact]
    public void A_killed_run_goes_on_to_the_same_bytes()
    {
        var stopped = Broken("r.csv", "KILL", LateBytes);

        Assert.NotInRange(stopped.Code, 0, 1);
        Assert.True(_folder.Has("r.csv.partial"));
        Assert.False(_folder.Has("r.csv"));

        AssertGoesOn();
    }

    [Fact]
    public void Another_matter_or_other_subjects_cannot_go_on_with_it_and_lose_nothing()
    {
        Broken("r.csv", "INT", EarlyBytes);
        var kept = Kept();

        var matter = CliRun.Of(["screen", _subjects, .. Lists, "--output", _folder["r.csv"], "--resume", "--context", Fixtures.PathOf("licence.json"), .. BulkFolder.Book]);
        _subjects = _folder.Write("s.csv", Codes.Subjects(1, 2));
        var subjects = Run("r.csv", "--resume");

        Assert.All([(matter, "context"), (subjects, "subjects")], pair =>
        {
            Assert.Equal((1, ""), (pair.Item1.Code, pair.Item1.Out));
            Assert.Contains("CR0524", pair.Item1.Error);
            Assert.Contains(pair.Item2, pair.Item1.Error);
        });
        Assert.Equal(kept, Kept());
    }

    [Fact]
    public void What_is_kept_but_no_longer_whole_is_not_filled_with_nothing()
    {
        Broken("r.csv", "INT", EarlyBytes);
        using (var partial = File.OpenWrite(_folder["r.csv.partial"]))
        {
            partial.SetLength(1000);
        }

        var run = Run("r.csv", "--resume");

        Assert.Equal(1, run.Code);
        Assert.Contains("CR0524", run.Error);
        Assert.Contains("r.csv.partial", run.Error);
    }

    [Fact]
    public void A_run_that_begins_anew_takes_the_older_state_away()
    {
        TakeFew();
        _folder.Write("r.csv.partial", "old");
        _folder.Write("r.csv.resume", "{ no state");

        Assert.Equal(0, Run("r.csv").Code);
        Assert.Equal(["b.csv", "r.csv", "s.csv"], _folder.Files);
    }

    [Fact]
    public void A_state_that_cannot_be_read_is_told_and_nothing_is_lost()
    {
        TakeFew();
        _folder.Write("r.csv.partial", "old");
        _folder.Write("r.csv.resume", "{ no state");

        var run = Run("r.csv", "--resume");

        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.Contains("r.csv.resume", run.Error);
        Assert.Equal(["b.csv", "r.csv.partial", "r.csv.resume", "s.csv"], _folder.Files);
    }

    [Fact]
    public void With_nothing_to_go_on_with_a_run_begins_anew()
    {
        TakeFew();

        Assert.Equal(0, Run("r.csv", "--resume").Code);
        Assert.Equal(3, BulkFolder.Rows(_folder.Read("r.csv")).Length);
        Assert.Equal(["b.csv", "r.csv", "s.csv"], _folder.Files);
    }

    [Fact]
    public void A_workbook_that_is_interrupted_leaves_nothing_and_says_so()
    {
        var stopped = Broken("r.xlsx", "INT", 100_000);

        Assert.Equal(1, stopped.Code);
        Assert.Contains("CR0530", stopped.Error);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void A_pipe_of_subjects_is_read_though_they_are_looked_at_twice()
    {
        TakeFew();
        File.Delete(_subjects);
        using var mkfifo = System.Diagnostics.Process.Start("mkfifo", [_folder["s.csv"]]);
        mkfifo.WaitForExit();
        using var child = new Child(Args("r.csv"));
        File.AppendAllText(_folder["s.csv"], Codes.Subjects(1, 2));

        Assert.Equal(0, child.End().Code);
        Assert.Equal(["prohibited", "clear"], BulkFolder.Rows(_folder.Read("r.csv")).Skip(1).Select(row => row[3]));
    }

    private void TakeFew()
    {
        _list = _folder.Write("b.csv", Codes.List(1));
        _subjects = _folder.Write("s.csv", Codes.Subjects(1, 2));
    }

    private void AssertGoesOn()
    {
        var rest = Run("r.csv", "--resume", "--format", "json");

        Assert.True(rest.Code == 0, rest.Error);
        Assert.Equal(large.Whole.Out, rest.Out);
        Assert.True(large.Results == _folder.Read("r.csv"), "the results differ");
        Assert.True(large.Rejects == _folder.Read("r.csv.rejects.csv"), "the rejected records differ");
        Assert.Equal(["r.csv", "r.csv.rejects.csv"], _folder.Files);
    }

    private CliRun Broken(string output, string signal, long bytes)
    {
        using var child = new Child(Args(output));
        child.WaitFor(_folder[output + ".partial"], bytes);
        child.Signal(signal);
        return child.End();
    }

    private string[] Lists => ["--lists", $"tax-black@2018-05-20={_list}"];

    private string[] Args(string output) => ["screen", _subjects, .. Lists, "--output", _folder[output], .. BulkFolder.Matter];

    private CliRun Run(string output, params string[] more) => CliRun.Of([.. Args(output), .. more]);

    private string Kept() => string.Join('\n', ((string[])["r.csv.partial", "r.csv.resume", "r.csv.rejects.csv.partial"]).Select(name =>
        name + Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(_folder[name])))));
}
