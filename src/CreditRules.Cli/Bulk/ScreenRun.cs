using System.Collections.Concurrent;
using CreditRules.Cli.Output;
using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>One run of <c>screen</c>: subjects against lists in one matter.</summary>
internal sealed class ScreenRun(ScreenRequest request, Terminal terminal, Language language, Progress progress)
{
    private readonly ConcurrentQueue<Diagnostic> _warnings = new();

    /// <summary>Runs, and returns what it comes to.</summary>
    /// <exception cref="CreditRulesException">It could not run; nothing has appeared under the results' name.</exception>
    internal ScreeningReport Run(CancellationToken cancellation)
    {
        try
        {
            return RunAll(cancellation);
        }
        catch (OperationCanceledException)
        {
            throw BulkProblems.Of(request.Output ?? "screen", BulkProblems.Stopped);
        }
        finally
        {
            progress.Dispose();
            DiagnosticText.Write(terminal.Error, _warnings, language);
        }
    }

    private ScreeningReport RunAll(CancellationToken cancellation)
    {
        var load = Task.Run(() => ScreenMatter.Load(request.Book, request.Context, terminal.Input, _warnings), CancellationToken.None);
        using var subjects = new SubjectsInput(request, terminal.Input);
        using var open = subjects.Open(_warnings);
        var layout = new SubjectLayout(open.Map, request.DefaultKind);
        var scan = request.Index is null || layout.HasConsortia ? Scan(subjects, layout, withNames: false, request.Threads, cancellation) : null;
        var matter = load.GetAwaiter().GetResult();
        var states = StatesOf(layout);
        var before = request.Resume ? states?.Read() : null;
        using var rejects = new RejectFile(request.Rejects ?? (request.Output ?? "screen") + ".rejects.csv", before is not null);
        var wanted = request.Index is null ? scan!.ToWanted(() => Scan(subjects, layout, withNames: true, threads: 1, cancellation)) : null;
        using var entries = Entries(matter, wanted, rejects, cancellation);
        using var older = request.Since is null ? null : OpenIndex(request.Since, matter);
        var lists = ListsOnDay.Of(request.Index ?? (request.Lists is [var only] ? only.Path : "--lists"), entries, matter, request.Strict);
        Warn(older is null ? lists.Warnings : [.. lists.Warnings, .. OtherLists(older, entries)]);
        var job = JobOf(layout, matter, entries, older, scan?.Consortia);
        var parts = new ScreenParts
        {
            Job = job,
            Subjects = open,
            SubjectsFile = subjects.File,
            States = states,
            Before = before,
            Matter = matter,
            Lists = lists,
            Entries = entries,
            Rejects = rejects,
        };
        var report = new ScreenOutput(request, parts, language, progress).Write(terminal, cancellation);
        Warn(rejects.Tell(open.Table.Name, report.Summary.Rejected));
        return report;
    }

    private void Warn(IEnumerable<Diagnostic> warnings)
    {
        foreach (var warning in warnings)
        {
            _warnings.Enqueue(warning);
        }
    }

    private ScreenJob JobOf(SubjectLayout layout, ScreenMatter matter, EntrySearch entries, EntrySearch? older, ConsortiumMembers? consortia)
    {
        var screener = matter.Screener(entries, request.Strict);
        return new ScreenJob
        {
            Columns = layout,
            Screener = screener,
            Format = FormatOf(),
            Older = older is null ? null : new OlderLists(screener, matter.Screener(older, request.Strict), entries, older),
            Consortia = consortia,
            KeepsAll = KeepsAll,
        };
    }

    private bool KeepsAll => request.Prefer || request.Form is ResultForm.Xlsx or ResultForm.Html;

    // What a report or a comparison needs of every subject isn't kept between runs: such runs begin anew.
    private StateFile? StatesOf(SubjectLayout layout) =>
        request.Output is not { } path || KeepsAll || layout.HasConsortia ? null : new StateFile(path);

    private IResultFormat? FormatOf() => request.Form switch
    {
        ResultForm.Csv => new CsvFormat(request.Since is not null),
        ResultForm.Jsonl => new JsonlFormat(),
        _ => null,
    };

    private PartyScan Scan(SubjectsInput subjects, SubjectLayout layout, bool withNames, int threads, CancellationToken cancellation)
    {
        using var open = subjects.Open(new());
        if (!withNames)
        {
            progress.Begin(new("查看主体", "looking through the subjects"), () => open.Records.Position, open.Table.Length);
        }

        var scan = new PartyScan(layout, open.Table, open.Records, withNames, threads);
        scan.Run(cancellation);
        return scan;
    }

    private EntrySearch Entries(ScreenMatter matter, WantedParties? wanted, RejectFile rejects, CancellationToken cancellation) =>
        request.Index is { } index
            ? OpenIndex(index, matter)
            : new ListsRead(request.Lists, new ListTable(matter.Book.Content.Lists.Values), wanted!, request.Threads)
                .Read(terminal.Input, rejects, progress, _warnings, cancellation);

    private IEnumerable<Diagnostic> OtherLists(EntrySearch older, EntrySearch entries)
    {
        var (before, now) = (older.Lists.Select(list => list.List).ToArray(), entries.Lists.Select(list => list.List).ToArray());
        var differing = before.Except(now, StringComparer.Ordinal).Concat(now.Except(before, StringComparer.Ordinal)).Order(StringComparer.Ordinal).ToArray();
        return differing.Length == 0 ? [] : [BulkProblems.Told(request.Since!, BulkProblems.SinceOtherLists, string.Join(", ", differing))];
    }

    private static MappedIndex OpenIndex(string path, ScreenMatter matter)
    {
        var index = MappedIndex.Open(path);
        matter.RequireLists(path, index);
        return index;
    }
}
