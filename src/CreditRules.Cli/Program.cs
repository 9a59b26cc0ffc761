using System.CommandLine;
using CreditRules.Cli.Commands;
using CreditRules.Cli.Output;
using CreditRules.Screening;

namespace CreditRules.Cli;

/// <summary>The command <c>creditrules</c>: picks a command, runs it, and turns what goes wrong into an exit code.</summary>
internal static class Program
{
    private static int Main(string[] args) => Run(args, Terminal.OfProcess());

    internal static int Run(string[] args, Terminal terminal)
    {
        var common = new CommonOptions();
        var parsed = CommandTree.Make(common, terminal).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        try
        {
            var code = parsed.Errors.Count > 0
                ? UsageReport.Write(parsed, terminal)
                : parsed.Invoke(new InvocationConfiguration
                {
                    Output = terminal.Out.Writer,
                    Error = terminal.Error.Writer,
                    EnableDefaultExceptionHandler = false,
                });
            terminal.Out.Writer.Flush();
            return code;
        }
        catch (CreditRulesException exception)
        {
            DiagnosticText.Write(terminal.Error, exception.Diagnostics, common.LanguageOf(parsed));
            return ExitCode.CouldNotRun;
        }
        catch (DamagedIndexException exception)
        {
            DiagnosticText.Write(terminal.Error, exception.Told.Diagnostics, common.LanguageOf(parsed));
            return ExitCode.CouldNotRun;
        }
        catch (Exception exception)
        {
            Report(terminal.Error, exception);
            return ExitCode.CouldNotRun;
        }
    }

    // What is left is a full disk, a closed pipe or a mistake of this program: said in one line, without the input's data.
    private static void Report(Screen error, Exception exception)
    {
        try
        {
            error.Line(exception is IOException or UnauthorizedAccessException
                ? "无法读写，请检查磁盘、管道和权限 · can't read or write: check the disk, the pipe and the permissions"
                : $"程序内部错误（{exception.GetType().Name}），请报告 · a mistake of this program ({exception.GetType().Name}), please report it");
        }
        catch (IOException)
        {
            // Nobody is listening: the exit code says it.
        }
    }
}
