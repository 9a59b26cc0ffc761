using System.Diagnostics;
using System.Globalization;
using CreditRules.Cli;

namespace CreditRules.Tests.Cli.Bulk;

/// <summary>The tool as a process of its own, which can be fed, asked and killed.</summary>
internal sealed class Child : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly Task<string> _error;

    public Child(params string[] args)
    {
        _process = Process.Start(new ProcessStartInfo("dotnet", [typeof(ExitCode).Assembly.Location, .. args])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _error = _process.StandardError.ReadToEndAsync();
    }

    public StreamWriter Input => _process.StandardInput;

    public Stream InputBytes => _process.StandardInput.BaseStream;

    /// <summary>The next line, which must come before patience ends.</summary>
    public string? Line()
    {
        var line = _process.StandardOutput.ReadLineAsync();
        Assert.True(line.Wait(Patience), "no answer came");
        return line.Result;
    }

    public void Signal(string name)
    {
        using var kill = Process.Start("kill", ["-" + name, _process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>The most memory it has had so far, in MiB.</summary>
    public long PeakMebibytes
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64 / (1024 * 1024);
        }
    }

    /// <summary>Waits until a file has grown to a size, or the process has ended.</summary>
    public void WaitFor(string file, long bytes)
    {
        while (!_process.HasExited && !(File.Exists(file) && new FileInfo(file).Length >= bytes))
        {
            Thread.Sleep(5);
        }
    }

    /// <summary>Closes its input, and waits for its end.</summary>
    public CliRun End()
    {
        try
        {
            Input.Close();
        }
        catch (IOException)
        {
            // It has ended already.
        }

        var output = _process.StandardOutput.ReadToEndAsync();
        Assert.True(_process.WaitForExit(Patience), "it doesn't end");
        return new CliRun(_process.ExitCode, output.Result, _error.Result);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
