using CreditRules.Format;

namespace CreditRules.Cli.Documents;

/// <summary>The documents and the cases that paths lead to; a rule set brings the cases beside it, and cases their rule set.</summary>
internal sealed class TestFiles
{
    /// <exception cref="CreditRulesException">Something can't be read.</exception>
    internal TestFiles(IEnumerable<string> paths, Stream input)
    {
        var files = new InputFiles(input);
        var sources = FileSearch.Find(paths.SelectMany(WithNeighbour), files).Select(files.Read).OfType<SourceText>().ToArray();
        files.ThrowIfUnreadable();
        Cases = [.. sources.Where(source => FileSearch.IsCases(source.File))];
        Documents = [.. sources.Where(source => !FileSearch.IsCases(source.File))];
    }

    internal IReadOnlyList<SourceText> Documents { get; }

    internal IReadOnlyList<SourceText> Cases { get; }

    private static IEnumerable<string> WithNeighbour(string path)
    {
        yield return path;
        var neighbour = Path.GetFileName(path) switch
        {
            FileSearch.RuleSetFile => FileSearch.CasesFile,
            FileSearch.CasesFile => FileSearch.RuleSetFile,
            _ => null,
        };
        if (neighbour is not null && Path.Combine(Path.GetDirectoryName(path) ?? "", neighbour) is var beside && File.Exists(beside))
        {
            yield return beside;
        }
    }
}
