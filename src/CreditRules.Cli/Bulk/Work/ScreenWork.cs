using System.Runtime.CompilerServices;
using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>The work of screening a subjects' file, block by block.</summary>
internal sealed class ScreenWork(ScreenJob job, DelimitedTable table, RecordSource source, IScreenSink sink, int threads)
    : OrderedWork<SubjectPiece>(threads)
{
    protected override SubjectPiece NewPiece() => new();

    protected override bool TryTake(SubjectPiece piece) => source.TryTake(piece.Block);

    protected override long SequenceOf(SubjectPiece piece) => piece.Block.Sequence;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void Work(SubjectPiece piece)
    {
        piece.Clear();
        var records = new RecordReader(piece.Block, table);
        var subject = new SubjectReader(job.Columns);
        while (records.TryRead(piece.Fields, out var count, out var form))
        {
            if (form == RecordFault.None && RecordReader.IsBlank(piece.Fields, count) && job.Columns.Fields > 1)
            {
                continue;
            }

            piece.Records++;
            form = form == RecordFault.None && count != job.Columns.Fields ? RecordFault.Ragged : form;
            var fault = form == RecordFault.None ? subject.Begin(piece.Block, piece.Fields, records.Line) : SubjectFault.Form;
            if (fault == SubjectFault.None)
            {
                fault = Screen(piece, subject);
            }

            if (fault is not (SubjectFault.None or SubjectFault.Refused))
            {
                var told = fault == SubjectFault.Told ? RecordReader.TextOf(piece.Block, piece.Fields[job.Columns.Marker]) : null;
                piece.Rejections.Add(new(records.Line, form, fault, told is null ? null : new LocalText(told, told)));
            }
        }
    }

    protected override void Take(SubjectPiece piece) => sink.Take(piece);

    private SubjectFault Screen(SubjectPiece piece, SubjectReader record)
    {
        if (job.Format is { } lines && job.Older is null && job.Columns.IsPlain && !job.KeepsAll && !record.IsPersonal
            && PartyFinder.IsUsable(record.Code) && job.Screener.Finder.HasNone(record))
        {
            var blank = job.Screener.Blank(record.Kind);
            piece.Count(blank.Outcome);
            lines.AddBlank(piece.Lines, record, blank);
            return SubjectFault.None;
        }

        var fault = record.Read(out var given);
        return fault == SubjectFault.None ? Decide(piece, record, given) : fault;
    }

    private SubjectFault Decide(SubjectPiece piece, SubjectReader record, Subject given)
    {
        try
        {
            if (!job.IsTouched(record, given))
            {
                piece.Untouched++;
                return SubjectFault.None;
            }

            var result = job.Screen(record, given);
            var change = job.Older is null ? null : ResultChange.Of(job.ScreenOlder(record, given).Decision, result.Decision);
            piece.Count(result);
            job.Format?.Add(piece.Lines, record, result, change);
            if (job.Keeps(result))
            {
                piece.Kept.Add(result);
            }

            return SubjectFault.None;
        }
        catch (CreditRulesException exception)
        {
            piece.Rejections.Add(new(record.Record, RecordFault.None, SubjectFault.Refused, exception.Diagnostics[0].Message));
            return SubjectFault.Refused;
        }
    }
}
