using CreditRules.Format;

namespace CreditRules.Cli.Bulk;

/// <summary>The file in which a run says how far it has come: <c>OUTPUT.resume</c>. It is replaced whole, and taken away when the run is complete.</summary>
internal sealed class StateFile(string output)
{
    private const string Ending = ".resume";

    private readonly string _path = output + Ending;

    /// <summary>What an earlier run left; null where there is nothing to go on with.</summary>
    /// <exception cref="CreditRulesException">It can't be read.</exception>
    internal RunState? Read()
    {
        if (!File.Exists(_path) || !File.Exists(output + OutputFile.Ending))
        {
            return null;
        }

        var log = new ReadLog(new SourceText(_path, File.ReadAllBytes(_path)));
        return DocumentReader.TryRead(log, RunState.Shape, out var state) ? state : throw new CreditRulesException(log.Diagnostics);
    }

    /// <summary>Requires that an earlier run was about the same.</summary>
    internal void RequireSame(RunState state, IReadOnlyDictionary<string, string> run)
    {
        var differing = run.Where(part => !state.Run.TryGetValue(part.Key, out var before) || before != part.Value).Select(part => part.Key).Order(StringComparer.Ordinal).ToArray();
        if (differing.Length > 0)
        {
            throw BulkProblems.Of(_path, BulkProblems.NotTheSame, string.Join(", ", differing));
        }
    }

    /// <summary>Requires that what an earlier run wrote is still there: no gap may be filled with nothing.</summary>
    internal void RequireWhole(RunState state, string rejects)
    {
        RequireLength(output, state.OutputBytes);
        RequireLength(rejects, state.RejectBytes);
    }

    internal void Write(RunState state)
    {
        var text = JsonText.Write(RunState.Shape, state);
        using var file = new OutputFile(_path);
        file.Stream.Write(text);
        file.Complete();
    }

    internal void Delete()
    {
        if (File.Exists(_path))
        {
            Writing.To(_path, () => File.Delete(_path));
        }
    }

    private void RequireLength(string path, long bytes)
    {
        var partial = new FileInfo(path + OutputFile.Ending);
        if (bytes > 0 && (!partial.Exists || partial.Length < bytes))
        {
            throw BulkProblems.Of(_path, BulkProblems.NotTheSame, partial.Name);
        }
    }
}
