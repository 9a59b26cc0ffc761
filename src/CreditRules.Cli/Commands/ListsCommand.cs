using System.CommandLine;
using CreditRules.Cli.Output;

namespace CreditRules.Cli.Commands;

/// <summary>Published lists, on disk.</summary>
internal static class ListsCommand
{
    internal static Command Make(CommonOptions common, Terminal terminal) =>
        new("lists", "把已发布的名单做成索引，查看索引。\nBuild an index of published lists, and look at one.")
        {
            ListsBuildCommand.Make(common, terminal),
            ListsInfoCommand.Make(common, terminal),
        };
}
