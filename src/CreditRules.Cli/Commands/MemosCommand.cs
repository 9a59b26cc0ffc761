using System.CommandLine;
using CreditRules.Cli.Output;

namespace CreditRules.Cli.Commands;

/// <summary>What is shipped.</summary>
internal static class MemosCommand
{
    internal static Command Make(CommonOptions common, Terminal terminal) =>
        new("memos", "查看随附的备忘录和其他规则文件（编码供参考，不构成法律意见）。\nThe shipped memoranda and other rule sets (not legal advice).")
        {
            MemosListCommand.Make(common, terminal),
            MemosShowCommand.Make(common, terminal),
        };
}
