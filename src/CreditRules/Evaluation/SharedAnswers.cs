using System.Collections.Concurrent;
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

    /// <summary>The answer for a subject; null where it must be judged in full, or something is wrong with it.</summary>
    internal Answer? Find(Subject subject)
    {
        var records = ((ValueList<Membership>)subject.Memberships).AsSpan();
        if (records.Length > 1 || subject.Consulted is not null || subject.Related.Count > 0 || !SubjectGuard.IsSurelyValid(subject.Id, subject.IdType))
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
        if (!_context.Book.Tables.Lists.TryGetValue(record.List, out var row)
            || !row.Declared.Fit(record)
            || _context.OnDay(row) is not { IsTimed: false } list
            || EntryPacker.SignatureOf(record, list, _context, adultFrom) is not { IsSure: true } signature)
        {
            return null;
        }

        var rows = _rows[face.Index];
        var slot = rows.TryGetValue(signature.Number, out var found) ? found
            : rows.GetOrAdd(signature.Number, new RowSlot(RowAnswer.Of(_context, face, record)));
        if (slot.Answer is not { } shared)
        {
            return null;
        }

        var term = EntryTerm.Of(record, row.List);
        return IsNextChangeKnown(shared, term, out var next)
            ? shared.Stamp(record, list.Version, term.Certain, next)
            : null;
    }

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
