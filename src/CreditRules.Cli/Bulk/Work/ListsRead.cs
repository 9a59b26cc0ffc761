using System.Collections.Concurrent;
using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>Reads published lists for one file of subjects, instead of an index.</summary>
internal sealed class ListsRead(IReadOnlyList<ListRequest> requests, ListTable lists, WantedParties wanted, int threads)
{
    private readonly SortedDictionary<int, (DateOnly? AsOf, long Entries)> _perList = [];

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
            scan.Run(cancellation);
            Count(scan.PerList, number, request.AsOf);
        }

        entries.Complete([.. _perList.Select(list => new ListSnapshot(lists.Codes[list.Key], list.Value.AsOf, list.Value.Entries))]);
        return entries;
    }

    private void Count(Dictionary<int, long> found, int number, DateOnly? asOf)
    {
        foreach (var (list, count) in found)
        {
            var before = _perList.TryGetValue(list, out var known) ? known : (AsOf: asOf, Entries: 0);
            _perList[list] = (ListSnapshot.Earlier(before.AsOf, asOf), before.Entries + count);
        }

        // A list of nobody is a list that was looked at.
        if (number >= 0)
        {
            _perList.TryAdd(number, (asOf, 0));
        }
    }
}
