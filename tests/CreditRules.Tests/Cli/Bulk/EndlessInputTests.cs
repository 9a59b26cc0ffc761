using System.Text;

namespace CreditRules.Tests.Cli.Bulk;

/// <summary>Inputs that come slowly, or without end: through pipes, as real processes.</summary>
public sealed class EndlessInputTests : IDisposable
{
    private const int Mebibyte = 1024 * 1024;
    private const int MostMebibytes = 250;

    private readonly BulkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_line_is_answered_before_the_next_is_asked()
    {
        using var child = new Child(["filter", "--index", _folder.Index("x.index", Codes.List(1)), .. BulkFolder.Matter]);
        foreach (var (number, outcome) in (IEnumerable<(int, string)>)[(1, "prohibited"), (2, "clear"), (1, "prohibited")])
        {
            child.Input.Write($"{{\"id\":\"{Codes.Of(number)}\"}}\n");
            child.Input.Flush();
            Assert.Contains($"\"outcome\":\"{outcome}\"", child.Line());
        }

        Assert.Equal((0, ""), (child.End().Code, ""));
    }

    [Fact]
    public void A_line_of_a_gigabyte_is_passed_over_in_little_memory()
    {
        using var child = new Child(["filter", .. BulkFolder.Matter]);
        Feed(child, 1024);
        child.InputBytes.Write(Encoding.UTF8.GetBytes($"\n{{\"id\":\"{Codes.Of(1)}\"}}\n"));
        child.InputBytes.Flush();

        Assert.Contains("CR0541", child.Line());
        Assert.Contains("decision", child.Line());
        Assert.InRange(child.PeakMebibytes, 1, MostMebibytes);
        Assert.Equal(0, child.End().Code);
    }

    [Fact]
    public void A_list_with_a_line_of_a_gigabyte_is_refused_at_once()
    {
        using (var file = File.Create(_folder["b.csv"]))
        {
            file.Write(Encoding.UTF8.GetBytes(Codes.ListHead));
            var block = Encoding.ASCII.GetBytes(new string('x', Mebibyte));
            for (var i = 0; i < 4; i++)
            {
                file.Write(block);
            }

            // The rest is a hole: it takes no place on the disk, and nobody should come to read it.
            file.SetLength(1024L * Mebibyte);
        }

        using var child = new Child(["lists", "build", "tax-black=" + _folder["b.csv"], "--output", _folder["x.index"], .. BulkFolder.Book]);
        var run = child.End();

        Assert.Equal(1, run.Code);
        Assert.Contains("CR0501", run.Error);
        Assert.Equal(["b.csv"], _folder.Files);
    }

    [Fact]
    public void A_header_of_a_gigabyte_and_a_file_of_zeros_are_refused_at_once()
    {
        using (var file = File.Create(_folder["b.csv"]))
        {
            file.SetLength(1024L * Mebibyte);
        }

        var run = _folder.Build("x.index", "tax-black=" + _folder["b.csv"]);

        Assert.Equal(1, run.Code);
        Assert.Contains("CR0413", run.Error);
    }

    [Fact]
    public void Subjects_without_line_ends_through_a_pipe_are_refused()
    {
        using var child = new Child(["screen", "-", "--index", _folder.Index("x.index", Codes.List(1)), "--output", _folder["r.csv"], .. BulkFolder.Matter]);
        child.InputBytes.Write("id,name\n"u8);
        Feed(child, 64);
        var run = child.End();

        Assert.Equal(1, run.Code);
        Assert.Contains("stdin", run.Error);
        Assert.Contains("CR0501", run.Error);
        Assert.Equal(["x.index"], _folder.Files);
    }

    [Fact]
    public void A_second_interrupt_ends_a_run_that_waits_for_its_input()
    {
        using var child = new Child(["screen", "-", "--index", _folder.Index("x.index", Codes.List(1)), "--output", _folder["r.csv"], .. BulkFolder.Matter]);
        child.InputBytes.Write("id,name\n"u8);
        child.InputBytes.Flush();
        Thread.Sleep(1500);
        child.Signal("INT");
        Thread.Sleep(200);
        child.Signal("INT");

        // Its input stays open: only the signal can have ended it.
        Assert.Null(child.Line());
        Assert.NotEqual(0, child.End().Code);
        Assert.Equal(["x.index"], _folder.Files);
    }

    private static void Feed(Child child, int mebibytes)
    {
        var block = Encoding.ASCII.GetBytes(new string('x', Mebibyte));
        try
        {
            for (var i = 0; i < mebibytes; i++)
            {
                child.InputBytes.Write(block);
            }
        }
        catch (IOException)
        {
            // It has read enough.
        }
    }
}
