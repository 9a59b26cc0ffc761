namespace CreditRules.Cli.Documents;

/// <summary>Finds documents and cases: files as they are named, and every JSON file in and under a folder.</summary>
internal static class FileSearch
{
    internal const string CasesFile = "cases.json";
    internal const string RuleSetFile = "memo.json";

    private static readonly EnumerationOptions InAndUnder = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = false,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    internal static bool IsCases(string path) => Path.GetFileName(path) == CasesFile;

    /// <summary>The files, each once, in ordinal order; a path that can't be read is told to <paramref name="files"/>.</summary>
    internal static IReadOnlyList<string> Find(IEnumerable<string> paths, InputFiles files) =>
        [.. paths.SelectMany(path => Expand(path, files))
            .DistinctBy(Path.GetFullPath, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];

    private static IReadOnlyList<string> Expand(string path, InputFiles files)
    {
        try
        {
            _ = Path.GetFullPath(path);
            return Directory.Exists(path)
                ? [.. Directory.EnumerateFiles(path, "*.json", InAndUnder)
                    .Where(file => !file.EndsWith(".schema.json", StringComparison.Ordinal))
                    .Select(file => file.Replace('\\', '/'))]
                : [path];
        }
        catch (Exception exception) when (InputFiles.IsUnreadable(exception))
        {
            files.Fail(path, InputFiles.Reason(exception));
            return [];
        }
    }
}
