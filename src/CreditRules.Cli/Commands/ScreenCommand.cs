using System.CommandLine;
using CreditRules.Cli.Bulk;
using CreditRules.Cli.Output;

namespace CreditRules.Cli.Commands;

/// <summary>Many subjects against published lists, in one matter.</summary>
internal static class ScreenCommand
{
    internal static Command Make(CommonOptions common, Terminal terminal)
    {
        var options = new ScreenOptions();
        var command = new Command("screen", "用已发布的名单筛查一批主体：谁在哪份名单上，在本事项中意味着什么。\n"
            + "Screen many subjects against published lists: who is on which, and what follows in this matter.");
        options.AddTo(command);
        command.SetAction(parsed => Run(options.Read(parsed), common.LanguageOf(parsed), parsed.GetValue(common.Format), terminal));
        return command;
    }

    private static int Run(ScreenRequest request, Language language, OutputFormat format, Terminal terminal)
    {
        using var interruption = new Interruption();
        var report = new ScreenRun(request, terminal, language, terminal.ProgressIn(language)).Run(interruption.Token);

        // Where results go to standard output, the figures don't.
        var screen = request.Output is null ? terminal.Error : terminal.Out;
        if (format == OutputFormat.Json)
        {
            screen.Exact(SummaryShape.Write(report));
        }
        else
        {
            screen.Lines(new SummaryText(report, request, language).Lines());
        }

        return ExitCode.Done;
    }
}
