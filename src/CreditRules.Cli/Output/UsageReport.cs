using System.CommandLine;
using System.Text.RegularExpressions;
using CreditRules.Diagnostics;

namespace CreditRules.Cli.Output;

/// <summary>Says what is wrong with a command line and where help is.</summary>
internal static partial class UsageReport
{
    internal static int Write(ParseResult parsed, Terminal terminal)
    {
        foreach (var error in parsed.Errors)
        {
            // An identifier typed in the wrong place is echoed masked.
            var message = LongNumber().Replace(error.Message, match => Mask.Number(match.Value));
            terminal.Error.Line("用法错误 wrong usage: " + message, Paint.Red);
        }

        terminal.Error.Line($"查看用法 · see `{HelpText.Path(parsed.CommandResult.Command)} --help`");
        return ExitCode.WrongUsage;
    }

    [GeneratedRegex("[0-9]{14,}[0-9Xx]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LongNumber();
}
