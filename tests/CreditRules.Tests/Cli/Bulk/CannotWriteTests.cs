namespace CreditRules.Tests.Cli.Bulk;

/// <summary>Outputs that can't be written: 1, the file named, and nothing left of it.</summary>
public sealed class CannotWriteTests : IDisposable
{
    private const string FullDisk = "/dev/full";

    private readonly BulkFolder _folder = new();

    public CannotWriteTests()
    {
        _folder.Index("x.index", Codes.List(1, 2));
        _folder.Write("s.csv", Codes.Subjects(1, 2, 3) + "a,b,c\n");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("r.csv")]
    [InlineData("r.jsonl")]
    [InlineData("r.xlsx")]
    [InlineData("r.html")]
    public void Results_on_a_full_disk(string name)
    {
        if (IsOnFullDisk(name))
        {
            AssertRefused(Screen(name), name);
        }
    }

    [Fact]
    public void An_index_on_a_full_disk()
    {
        if (IsOnFullDisk("y.index"))
        {
            _folder.Write("b.csv", Codes.List(1));
            var run = _folder.Build("y.index", "tax-black=" + _folder["b.csv"]);
            File.Delete(_folder["b.csv"]);

            AssertRefused(run, "y.index");
        }
    }

    [Fact]
    public void Rejected_records_on_a_full_disk()
    {
        if (IsOnFullDisk("r.csv.rejects.csv"))
        {
            AssertRefused(Screen("r.csv"), "r.csv.rejects.csv");
        }
    }

    [Fact]
    public void A_folder_that_does_not_exist()
    {
        AssertRefused(Screen("none/r.csv"), "none/r.csv");
        AssertRefused(_folder.Build("none/y.index", "tax-black=" + _folder["s.csv"]), "none/y.index");
    }

    [Fact]
    public void A_folder_in_the_results_place()
    {
        Directory.CreateDirectory(_folder["r.csv"]);
        var run = Screen("r.csv");
        Directory.Delete(_folder["r.csv"]);

        AssertRefused(run, "r.csv");
    }

    [Theory]
    [InlineData("/dev/null")]
    [InlineData("/dev/stdout")]
    public void A_device_is_not_replaced_by_a_file(string device)
    {
        if (File.Exists(device))
        {
            foreach (var run in (CliRun[])[Screen(device), _folder.Build(device, "tax-black=" + _folder["s.csv"])])
            {
                Assert.Equal((1, ""), (run.Code, run.Out));
                Assert.Contains(device, run.Error);
                Assert.Contains("CR0522", run.Error);
            }

            Assert.False(File.Exists(device + ".partial"));
        }
    }

    // A link of the partial file's name leads what is written to a device that is always full.
    private bool IsOnFullDisk(string name)
    {
        if (File.Exists(FullDisk))
        {
            File.CreateSymbolicLink(_folder[name + ".partial"], FullDisk);
        }

        return File.Exists(FullDisk);
    }

    private CliRun Screen(string output) => _folder.Screen(_folder["s.csv"], "--index", _folder["x.index"], "--output", _folder[output]);

    private void AssertRefused(CliRun run, string file)
    {
        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.Contains($"{_folder[file]}: error CR0522", run.Error);
        Assert.Equal(["s.csv", "x.index"], _folder.Files);
    }
}
