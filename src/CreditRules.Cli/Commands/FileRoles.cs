using System.CommandLine.Parsing;
using CreditRules.Cli.Documents;

namespace CreditRules.Cli.Commands;

/// <summary>Sees to it that no run writes over what it reads.</summary>
internal static class FileRoles
{
    /// <summary>Requires that each file that is written is another than all that are read, and than the other that is written.</summary>
    internal static void Require(CommandResult result, IEnumerable<string?> written, IEnumerable<string?> read)
    {
        var files = read.Select(Whole).Where(path => path is not null).ToHashSet(StringComparer.Ordinal);
        if (written.Select(Whole).Any(path => path is not null && !files.Add(path)))
        {
            result.AddError("写入的文件不能是读取的文件，也不能互相重名 · a file that is written can be none that is read, nor another that is written");
        }
    }

    private static string? Whole(string? path) => string.IsNullOrWhiteSpace(path) || path == InputFiles.Standard ? null : Path.GetFullPath(path);
}
