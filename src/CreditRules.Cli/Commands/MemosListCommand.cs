using System.CommandLine;
using CreditRules.Cli.Memoranda;
using CreditRules.Cli.Output;
using CreditRules.Format;
using CreditRules.Model;

namespace CreditRules.Cli.Commands;

/// <summary>The shipped rule sets, a few lines each.</summary>
internal static class MemosListCommand
{
    internal static Command Make(CommonOptions common, Terminal terminal)
    {
        var command = new Command("list", "列出随附的规则集：文号、名称、施行期间、已核实和未核实的规则数。\n"
            + "List the shipped rule sets: number, title, time in force, rules confirmed and unconfirmed.");
        command.SetAction(parsed => Run(common.LanguageOf(parsed), parsed.GetValue(common.Format), terminal));
        return command;
    }

    private static int Run(Language language, OutputFormat format, Terminal terminal)
    {
        var memos = Memos.Load().Content.RuleSets.Select(MemoSummary.Of).ToValueList();
        if (format == OutputFormat.Json)
        {
            terminal.Out.Exact(JsonText.WriteText(MemoSummary.Shape, memos));
        }
        else
        {
            terminal.Out.Lines(memos.SelectMany(memo => memo.Lines(language)));
        }

        return ExitCode.Done;
    }
}
