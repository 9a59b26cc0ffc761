using System.Collections.Concurrent;
using CreditRules.Cli.Output;
using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>One run of <c>lists build</c>: the index appears whole or not at all.</summary>
internal sealed class ListsBuild(ListsBuildRequest request, Terminal terminal, Language language)
{
    private readonly ConcurrentQueue<Diagnostic> _warnings = new();

    /// <summary>Runs, and opens the index.</summary>
    /// <exception cref="CreditRulesException">It could not run, or was interrupted: there is no new index.</exception>
    internal MappedIndex Run(CancellationToken cancellation)
    {
        var partial = Writing.Replaceable(request.Output) + OutputFile.Ending;
        try
        {
            var lists = new ListTable(request.Book.Load().Content.Lists.Values);
            using (var rejects = new RejectFile(request.Rejects))
            {
                Writing.To(request.Output, () =>
                {
                    Build(partial, lists, rejects, cancellation);
                    File.Move(partial, request.Output, overwrite: true);
                });
                rejects.Complete();
            }

            return MappedIndex.Open(request.Output);
        }
        catch (OperationCanceledException)
        {
            throw BulkProblems.Of(request.Output, BulkProblems.Stopped);
        }
        finally
        {
            if (File.Exists(partial))
            {
                File.Delete(partial);
            }

            DiagnosticText.Write(terminal.Error, _warnings, language);
        }
    }

    private void Build(string partial, ListTable lists, RejectFile rejects, CancellationToken cancellation)
    {
        using var progress = terminal.ProgressIn(language);
        using var builder = new IndexBuilder(partial, lists, request.Threads);
        for (var i = 0; i < request.Lists.Count; i++)
        {
            var list = request.Lists[i];
            var number = ListSource.NumberOf(list, lists);
            using var open = ListSource.Open(list, terminal.Input, _warnings);
            progress.Begin(new($"读取名单 {list.Path}", $"reading {list.Path}"), () => open.Records.Position, open.Table.Length);
            var layout = new EntryLayout(open.Map, lists, number, (ushort)i);
            var source = builder.Add(
                open.Table, open.Records, layout, list.AsOf, rejection => rejects.Add(open.Table, rejection.Record, RejectText.Of(rejection)), cancellation);
            foreach (var warning in rejects.Tell(open.Table.Name, source.Rejected))
            {
                _warnings.Enqueue(warning);
            }
        }

        progress.Begin(new("写入索引", "writing the index"), () => 0, null);
        builder.Complete();
    }
}
