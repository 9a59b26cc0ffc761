using System.CommandLine;
using System.CommandLine.Help;
using CreditRules.Cli.Commands;
using CreditRules.Cli.Output;

namespace CreditRules.Cli;

/// <summary>Every command under one root.</summary>
internal static class CommandTree
{
    private const string Name = "creditrules";

    internal static RootCommand Make(CommonOptions common, Terminal terminal)
    {
        var root = new RootCommand(
            "联合奖惩备忘录规则：对一个主体、一件事项作出有依据的判断。\n"
            + "What the joint-punishment and joint-incentive memoranda mean for one subject in one matter.")
        {
            common.Format,
            common.Lang,
            EvaluateCommand.Make(common, terminal),
            ValidateCommand.Make(common, terminal),
            TestCommand.Make(common, terminal),
            MemosCommand.Make(common, terminal),
            ListsCommand.Make(common, terminal),
            ScreenCommand.Make(common, terminal),
            FilterCommand.Make(common, terminal),
        };
        root.HelpName = Name;
        foreach (var command in root.Subcommands.SelectMany(command => command.Subcommands.Prepend(command)).Where(command => command.Name != MemosShowCommand.Name))
        {
            common.RefuseMarkdown(command);
        }

        foreach (var option in root.Options)
        {
            if (option is HelpOption)
            {
                option.Description = "显示帮助 · show help";
                option.Action = new HelpText();
            }
            else if (option is VersionOption)
            {
                option.Description = "显示版本 · show the version";
                option.Action = new VersionText();
            }
        }

        return root;
    }
}
