using CreditRules.Cli;
using CreditRules.Cli.Output;

namespace CreditRules.Tests.Cli;

/// <summary>One call of the command line, in this process: what it returned and what it wrote.</summary>
internal sealed record CliRun(int Code, string Out, string Error)
{
    public static CliRun Of(params string[] args) => With([], args);

    public static CliRun With(byte[] input, params string[] args) => Run(input, isColoured: false, args);

    public static CliRun InColour(params string[] args) => Run([], isColoured: true, args);

    /// <summary>Both outputs, for what must stand nowhere.</summary>
    public string Everything => Out + Error;

    private static CliRun Run(byte[] input, bool isColoured, string[] args)
    {
        using var stdin = new MemoryStream(input);
        using var stdout = new StringWriter { NewLine = "\n" };
        using var stderr = new StringWriter { NewLine = "\n" };
        var code = Program.Run(args, new Terminal(stdin, new Screen(stdout, isColoured), new Screen(stderr, isColoured)));
        return new CliRun(code, stdout.ToString(), stderr.ToString());
    }
}
