using System.Collections.Concurrent;
using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>Reads published lists for one file of subjects, instead of an index.</summary>
internal sealed class ListsRead(IReadOnlyList<ListRequest> requests, ListTable lists, WantedParties wanted, int threads)
{
    private readonly ListTally _tally = new();

    internal EntryTable Read(Stream input, RejectFile rejects, Progress progress, ConcurrentQueue<Diagnostic> warnings, CancellationToken cancellation)
    {
        var entries = new EntryTable(lists.Codes);
        for (var i = 0; i < requests.Count; i++)
        {
            var request = requests[i];
            var number = ListSource.NumberOf(request, lists);
            using var open = ListSource.Open(request, input, warnings);
            progress.Begin(new($"读取名单 {request.Path}", $"reading {request.Path}"), () => open.Records.Position, open.Table.Length);
            var layout = new EntryLayout(open.Map, lists, number, (ushort)i);
            var scan = new ListScan(
                entries, wanted, open.Table, open.Records, layout, rejection => rejects.Add(open.Table, rejection.Record, RejectText.Of(rejection)), threads);
            var before = rejects.Count;
            scan.Run(cancellation);
            foreach (var warning in rejects.Tell(open.Table.Name, rejects.Count - before))
            {
                warnings.Enqueue(warning);
            }

            _tally.Add(scan.PerList, number, request.AsOf);
        }

        entries.Complete(_tally.ToSnapshots(lists.Codes));
        return entries;
    }
}
