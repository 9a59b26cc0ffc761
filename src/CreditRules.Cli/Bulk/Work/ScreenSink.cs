using System.Diagnostics;
using CreditRules.Cli.Reports;
using CreditRules.Model;
using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>Takes results to where they belong, and writes down from time to time how far it has come.</summary>
/// <remarks>Not thread-safe: results are taken one after the other.</remarks>
internal sealed class ScreenSink(Stream output, IScreeningWriter? report, ScreenParts parts) : IScreenSink
{
    // A crash costs no more work than this.
    private static readonly TimeSpan BetweenStates = TimeSpan.FromSeconds(2);

    private readonly Stopwatch _sinceState = Stopwatch.StartNew();
    private RecordPlace _place;

    internal RunFigures Figures { get; } = new();

    /// <summary>The results that are kept, in the file's order.</summary>
    internal List<ScreenedSubject> Kept { get; } = [];

    /// <summary>Whether all results are kept, for comparing equal bidders.</summary>
    internal bool KeepsAll { get; init; }

    /// <summary>Where the state is written; null where a run can't be gone on with.</summary>
    internal StateFile? States { get; init; }

    /// <summary>What the run is about.</summary>
    internal RunIdentity? Identity { get; init; }

    /// <summary>Writes what stands before the first result.</summary>
    internal void Begin(IResultFormat format)
    {
        var header = new Utf8Buffer();
        format.AddHeader(header);
        output.Write(header.Bytes);
    }

    /// <inheritdoc/>
    public void Take(SubjectPiece piece)
    {
        output.Write(piece.Lines.Bytes);
        foreach (var rejection in piece.Rejections)
        {
            parts.Rejects.Add(parts.Subjects.Table, rejection.Record, RejectText.Of(rejection));
        }

        foreach (var subject in piece.Kept)
        {
            report?.Add(subject);
            if (KeepsAll || subject.Consortium is not null)
            {
                Kept.Add(subject);
            }
        }

        Figures.Add(piece);
        _place = piece.Block.After;
        if (_sinceState.Elapsed > BetweenStates)
        {
            SaveState();
        }
    }

    /// <summary>Writes down how far the run has come, once all before it is on the disk.</summary>
    internal void SaveState()
    {
        if (States is null || _place == default)
        {
            return;
        }

        output.Flush();
        (output as OutputStream)?.FlushToDisk();
        parts.Rejects.Flush();
        States.Write(new RunState
        {
            Run = Identity!.Parts,
            Place = _place,
            OutputBytes = output.Position,
            RejectBytes = parts.Rejects.Length,
            Figures = Figures.ToArray().ToValueList(),
        });
        _sinceState.Restart();
    }
}
