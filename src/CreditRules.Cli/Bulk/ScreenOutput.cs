using System.Globalization;
using CreditRules.Cli.Output;
using CreditRules.Cli.Reports;
using CreditRules.Cli.Reports.Html;
using CreditRules.Cli.Reports.Xlsx;
using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>Writes the results of a run: whole, or resumable, or not at all.</summary>
internal sealed class ScreenOutput(ScreenRequest request, ScreenParts parts, Language language, Progress progress)
{
    /// <summary>Screens every subject and writes the results.</summary>
    /// <param name="terminal">Where they go where no file is named.</param>
    /// <param name="cancellation">Interrupts it.</param>
    /// <exception cref="CreditRulesException">It was interrupted, or an earlier run can't be gone on with.</exception>
    internal ScreeningReport Write(Terminal terminal, CancellationToken cancellation)
    {
        if (request.Output is not { } path)
        {
            var toTerminal = new ScreenSink(terminal.Out.ToStream(), null, parts) { KeepsAll = request.Prefer };
            var report = Screen(toTerminal, null, isBegun: false, cancellation);
            parts.Rejects.Complete();
            return report;
        }

        return Write(path, cancellation);
    }

    private ScreeningReport Write(string path, CancellationToken cancellation)
    {
        var (states, before) = (parts.States, parts.Before);
        var identity = new RunIdentity(request, parts);
        if (before is not null)
        {
            states!.RequireSame(before, identity.Parts);
            states.RequireWhole(before, parts.Rejects.Path);
            parts.Subjects.Records.SkipTo(before.Place);
            parts.Rejects.Resume(before.RejectBytes);
        }
        else
        {
            // What an earlier run said of its results isn't true of these.
            new StateFile(path).Delete();
        }

        using var file = new OutputFile(path, before?.OutputBytes);
        using var report = ReportOf(file.Stream);
        var sink = new ScreenSink(file.Stream, report, parts) { KeepsAll = request.Prefer, States = states, Identity = identity };
        sink.Figures.Restore(before?.Figures ?? []);
        try
        {
            var all = Screen(sink, report, before is not null, cancellation);
            file.Complete();
            parts.Rejects.Complete();
            states?.Delete();
            return all;
        }
        catch (OperationCanceledException) when (states is not null)
        {
            sink.SaveState();
            file.Keep();
            parts.Rejects.Keep();
            throw BulkProblems.Of(path, BulkProblems.Interrupted, sink.Figures.Records.ToString(CultureInfo.InvariantCulture));
        }
    }

    private ScreeningReport Screen(ScreenSink sink, IScreeningWriter? report, bool isBegun, CancellationToken cancellation)
    {
        var (table, records) = (parts.Subjects.Table, parts.Subjects.Records);
        if (!isBegun && parts.Job.Format is { } format)
        {
            sink.Begin(format);
        }

        progress.Begin(new("筛查", "screening"), () => records.Position, table.Length);
        new ScreenWork(parts.Job, table, records, sink, request.Threads).Run(cancellation);
        var all = new ScreeningReport
        {
            Summary = SummaryOf(sink.Figures),
            Consortia = Consortia.Judge(sink.Kept, parts.Matter.Matter.Evaluate),
            Preferred = request.Prefer ? EqualBidders.Compare(sink.Kept) : null,
        };
        report?.Complete(all);
        return all;
    }

    private ScreeningSummary SummaryOf(RunFigures figures) => new()
    {
        Records = figures.Records,
        Screened = figures.Records - figures.Rejected - figures.Untouched,
        Rejected = figures.Rejected,
        Untouched = request.Since is null ? null : figures.Untouched,
        Outcomes = figures.Outcomes,
        ToCheck = figures.ToCheck,
        WithEntries = figures.WithEntries,
        Lists = parts.Entries.Lists,
        StaleLists = parts.Lists.Stale,
        ListsNotSearched = parts.Lists.NotSearched,
        Context = parts.Matter.Matter.Context,
        RuleBook = parts.Matter.Book.Stamp,
    };

    private IScreeningWriter? ReportOf(Stream stream) => request.Form switch
    {
        ResultForm.Xlsx => new XlsxWriter(stream, parts.Matter.Book, language),
        ResultForm.Html => new HtmlReport(stream, parts.Matter.Book, language),
        _ => null,
    };
}
