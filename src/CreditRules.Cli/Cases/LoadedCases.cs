using CreditRules.Format;

namespace CreditRules.Cli.Cases;

/// <summary>Cases that have been read, and the text that they were read from.</summary>
internal sealed record LoadedCases(CasesDocument Document, SourceText Source)
{
    /// <summary>Reads the files; one with an error is left out and told in <paramref name="found"/>.</summary>
    internal static IReadOnlyList<LoadedCases> Read(IEnumerable<SourceText> sources, List<Diagnostic> found)
    {
        var read = new List<LoadedCases>();
        foreach (var source in sources)
        {
            var log = new ReadLog(source);
            if (DocumentReader.TryRead(log, CasesShape.Instance, out var cases))
            {
                read.Add(new LoadedCases(cases, source));
            }

            found.AddRange(log.Diagnostics);
        }

        return read;
    }
}
