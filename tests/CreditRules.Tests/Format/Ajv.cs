using System.ComponentModel;
using System.Diagnostics;
using CreditRules.Tests.Conventions;

namespace CreditRules.Tests.Format;

/// <summary>The JSON Schema validator that judges documents by the files under <c>schemas/</c>.</summary>
internal static class Ajv
{
    /// <summary>One verdict for each line of the file: <c>{"kind":"…","document":…}</c>.</summary>
    public static bool[] Judge(string file)
    {
        Assert.True(AjvFactAttribute.IsInstalled, AjvFactAttribute.Missing);
        SchemaTests.Approve(DocumentKind.All.Select(kind => kind.Name));
        using var node = Start(file);
        var errors = node.StandardError.ReadToEndAsync();
        var verdicts = node.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        node.WaitForExit();
        Assert.True(node.ExitCode == 0, "node tests/ajv/validate.mjs failed: " + errors.Result);
        return Array.ConvertAll(verdicts, bool.Parse);
    }

    private static Process Start(string file)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("node", ["validate.mjs", file])
            {
                WorkingDirectory = Path.Combine(Repository.Root, "tests/ajv"),
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            })!;
        }
        catch (Win32Exception exception)
        {
            throw new InvalidOperationException("node was not found; install Node.js, then run: npm ci --prefix tests/ajv", exception);
        }
    }
}
