using System.CommandLine;
using CreditRules.Cli.Bulk;
using CreditRules.Cli.Output;
using CreditRules.Screening;

namespace CreditRules.Cli.Commands;

/// <summary>What an index holds.</summary>
internal static class ListsInfoCommand
{
    internal static Command Make(CommonOptions common, Terminal terminal)
    {
        var index = new Argument<string>("INDEX") { Description = "索引文件 · the index file" };
        var verify = new Option<bool>("--verify") { Description = "校验整个文件 · check the whole file" };
        var command = new Command("info", "查看索引：名单、条数、日期、哈希。\nWhat an index holds: lists, entries, days, hash.") { index, verify };
        command.SetAction(parsed =>
        {
            using var opened = MappedIndex.Open(parsed.GetRequiredValue(index));
            if (parsed.GetValue(verify))
            {
                opened.CheckAll(Environment.ProcessorCount);
            }

            terminal.Out.Tell(parsed.GetValue(common.Format), opened, parsed.GetRequiredValue(index), common.LanguageOf(parsed));
            return ExitCode.Done;
        });
        return command;
    }
}
