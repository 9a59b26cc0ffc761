using System.Diagnostics;
using CreditRules.Cli;

namespace CreditRules.Tests.Cli;

/// <summary>The real process: its bytes and its exit code.</summary>
public sealed class ProcessTests
{
    [Fact]
    public void The_output_is_UTF_8_without_a_mark_and_with_LF()
    {
        var (code, output) = Run(Fixtures.Evaluate("company.json", "procurement.json"));

        Assert.Equal(0, code);
        Assert.Equal("结论"u8.ToArray(), output[..6]);
        Assert.DoesNotContain((byte)'\r', output);
        Assert.DoesNotContain((byte)0x1b, output);
        Assert.Equal((byte)'\n', output[^1]);
    }

    [Fact]
    public void A_wrong_call_ends_with_64() => Assert.Equal(64, Run(["evaluate"]).Code);

    private static (int Code, byte[] Output) Run(string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(ExitCode).Assembly.Location, .. args])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        using var output = new MemoryStream();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        _ = errors.Result;
        return (process.ExitCode, output.ToArray());
    }
}
