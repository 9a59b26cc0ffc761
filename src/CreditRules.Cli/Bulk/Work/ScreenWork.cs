using System.Runtime.CompilerServices;
using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>The work of screening a subjects' file, block by block.</summary>
internal sealed class ScreenWork(ScreenJob job, DelimitedTable table, RecordSource source, IScreenSink sink, int threads)
    : OrderedWork<SubjectPiece>(threads)
{
    protected override SubjectPiece NewPiece() => new(job.Columns);

    protected override bool TryTake(SubjectPiece piece) => source.TryTake(piece.Block);

    protected override long SequenceOf(SubjectPiece piece) => piece.Block.Sequence;

    protected override void Work(SubjectPiece piece)
    {
        piece.Clear();
        var records = new RecordReader(piece.Block, table);
        int filled;
        do
        {
            filled = Fill(piece, ref records);
            foreach (var slot in piece.Slots.AsSpan(0, filled))
            {
                var fault = slot.Fault == SubjectFault.None ? Screen(piece, slot.Reader) : slot.Fault;
                if (fault is not (SubjectFault.None or SubjectFault.Refused))
                {
                    var told = fault == SubjectFault.Told ? RejectText.Told(RecordReader.TextOf(piece.Block, slot.Fields[job.Columns.Marker])) : null;
                    piece.Rejections.Add(new(slot.Line, slot.Form, fault, told));
                }
            }
        }
        while (filled > 0);
    }

    // An index is larger than a cache: many records wait for it at once, instead of one after the other.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Fill(SubjectPiece piece, ref RecordReader records)
    {
        var (slots, filled, search) = (piece.Slots, 0, job.Screener.Finder.Search);
        while (filled < slots.Length && records.TryRead(slots[filled].Fields, out var count, out var form))
        {
            var slot = slots[filled];
            if (form == RecordFault.None && RecordReader.IsBlank(slot.Fields, count) && job.Columns.Fields > 1)
            {
                continue;
            }

            piece.Records++;
            slot.Begin(piece.Block, records.Line, count, form);
            search.Prefetch(slot.Reader.Code.Key);
            filled++;
        }

        foreach (var slot in slots.AsSpan(0, filled))
        {
            search.PrefetchKeys(slot.Reader.Code.Key);
        }

        return filled;
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
