using System.Collections.Concurrent;
using CreditRules.Compilation;
using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>
/// Answers worked out once in one matter: that of subjects nobody lists, and those of subjects with one entry, by its
/// signature. Whoever brings more is judged in full.
/// </summary>
internal sealed class SharedAnswers
{
    private readonly PreparedContext _context;
    private readonly LazyTable<Answer> _blank;
    private readonly LazyTable<ConcurrentDictionary<int, RowSlot>> _rows;

    internal SharedAnswers(PreparedContext context)
    {
        _context = context;
        _blank = new(Face.Count, face => new FullEvaluation(context, Face.At(face).Typical).Decide().Answer);
        _rows = new(Face.Count, _ => new());
    }

    /// <summary>The answer for a subject; null where it must be judged in full.</summary>
    internal Answer? Find(Subject subject)
    {
        var records = ((ValueList<Membership>)subject.Memberships).AsSpan();
        if (records.Length > 1 || subject.Consulted is not null || !EntryPacker.IsAlone(subject))
        {
            return null;
        }

        // A minor comes of age on a day of its own.
        var adultFrom = Parties.AdultFrom(subject);
        var face = Face.Of(subject.Kind, adultFrom, _context.Context.Date);
        return face.IsMinor == Truth.True ? null : records.IsEmpty ? _blank[face.Index] : Find(face, records[0], adultFrom);
    }

    private Answer? Find(Face face, Membership record, DateOnly? adultFrom)
    {
        if (EntryPacker.SignatureOf(record, _context.Book.Tables.Lists[record.List], _context, adultFrom) is not { IsSure: true } signature || IsTimed(signature.List))
        {
            return null;
        }

        var rows = _rows[face.Index];
        var slot = rows.TryGetValue(signature.Number, out var found) ? found
            : rows.GetOrAdd(signature.Number, new RowSlot(RowAnswer.Of(_context, face, record)));
        if (slot.Answer is not { } row)
        {
            return null;
        }

        var list = signature.List.List;
        var term = EntryTerm.Of(record, list);
        return IsNextChangeKnown(row, term, out var next)
            ? row.Stamp(record, list.On(_context.Context.Date), term.Certain, next)
            : null;
    }

    private bool IsTimed(ListRow list) => list.Timed is { } timed && timed.Meets(_context.Matter.OfAnyDay);

    // With the entry goes what it brought about. Where it brings nothing about, its end may show all the same.
    private static bool IsNextChangeKnown(RowAnswer row, EntryTerm term, out DateOnly? next)
    {
        DateOnly? ended = term.Certain is { } last && last < DateOnly.MaxValue ? last.AddDays(1) : null;
        var turnsFirst = row.Turn.Day is { } turn && !(ended < turn);
        next = turnsFirst ? row.Turn.Day : ended;
        return !turnsFirst ? ended is null || row.HasTrigger || (row.EndShows && term.Certain == term.Latest && !(row.Turn.First <= ended))
            : row.Turn.Day == ended ? row.HasTrigger
            : row.Turn.IsSure;
    }

    private sealed record RowSlot(RowAnswer? Answer);
}
