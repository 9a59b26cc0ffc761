using System.Text;

namespace CreditRules.Tests.Cli.Bulk;

/// <summary>Indexes that are no longer what was written: never believed, never half used.</summary>
public sealed class DamagedIndexTests : IDisposable
{
    private readonly BulkFolder _folder = new();
    private readonly byte[] _index;

    public DamagedIndexTests() => _index = File.ReadAllBytes(_folder.Index("x.index", Codes.List(1, 2, 3)));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void No_changed_byte_stays_unseen()
    {
        for (var at = 0; at < _index.Length; at += at < 200 ? 1 : 37)
        {
            var damaged = (byte[])_index.Clone();
            damaged[at] ^= 0x41;

            AssertRefused(Info(damaged), at, "CR051");
        }
    }

    [Fact]
    public void No_length_but_the_whole_one_is_believed()
    {
        foreach (var length in Enumerable.Range(0, 60).Concat([4095, 4096, 4097, _index.Length / 2, _index.Length - 1]))
        {
            AssertRefused(Info(_index[..length]), length, "CR051");
        }

        AssertRefused(Info([.. _index, 0]), _index.Length + 1, "CR0514");
    }

    [Fact]
    public void Another_version_of_the_format_is_named()
    {
        var other = (byte[])_index.Clone();
        other[8] = 7;

        var run = Info(other);

        AssertRefused(run, 8, "CR0513");
        Assert.Contains("索引格式为 7，本版本只读格式 1", run.Error);
    }

    [Fact]
    public void A_table_is_no_index() => AssertRefused(Info(Encoding.UTF8.GetBytes(Codes.List(1))), 0, "CR0512");

    [Fact]
    public void A_missing_index_and_a_folder_are_told()
    {
        AssertRefused(CliRun.Of("lists", "info", _folder["none.index"]), 0, "CR0511");
        AssertRefused(CliRun.Of("lists", "info", Path.GetDirectoryName(_folder["x"])!), 0, "CR0511");
    }

    [Fact]
    public void Damage_found_in_the_middle_ends_a_screening_without_results()
    {
        var numbers = Enumerable.Range(0, 30_000).ToArray();
        var index = File.ReadAllBytes(_folder.Index("y.index", Codes.List(numbers)));
        index[index.Length / 3] ^= 1;
        _folder.Write("y.index", index);
        _folder.Write("s.csv", Codes.Subjects(numbers));

        var run = _folder.Screen(_folder["s.csv"], "--index", _folder["y.index"], "--output", _folder["r.csv"]);

        AssertRefused(run, 0, "CR0515");
        Assert.Equal(["s.csv", "x.index", "y.index"], _folder.Files);
    }

    [Fact]
    public void A_list_that_the_book_does_not_declare()
    {
        _folder.Write("s.csv", Codes.Subjects(1));
        var other = _folder.Write("b.csv", $"id,listedOn\n{Codes.Of(1)},2017-01-01\n");
        Assert.Equal(0, CliRun.Of("lists", "build", "judgment-defaulter=" + other, "--output", _folder["z.index"]).Code);

        AssertRefused(_folder.Screen(_folder["s.csv"], "--index", _folder["z.index"]), 0, "CR0516");
        AssertRefused(BulkFolder.Filter("{}\n", "--index", _folder["z.index"]), 0, "CR0516");
    }

    private CliRun Info(byte[] index) => CliRun.Of("lists", "info", _folder.Write("d.index", index), "--verify");

    private static void AssertRefused(CliRun run, int at, string code)
    {
        Assert.True(run.Code == 1 && run.Out.Length == 0, $"at {at}: {run.Code} {run.Everything}");
        Assert.Contains(code, run.Error);
        Assert.DoesNotContain("   at ", run.Error);
    }
}
