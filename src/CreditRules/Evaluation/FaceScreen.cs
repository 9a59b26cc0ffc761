using CreditRules.Compilation;
using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>Screens subjects of one face in one matter: a row for each signature, folded into measures when it first occurs, and then a few ORs a subject.</summary>
internal sealed class FaceScreen
{
    private const int InitialRows = 64;

    private readonly PreparedContext _context;
    private readonly Face _face;
    private readonly LazyTable<ScreenRow> _rows;
    private readonly Lock _filling = new();
    private readonly int _words;

    // What holds without entries: all of it, and the part that no entry can undo.
    private readonly ScreenRow _blank;
    private readonly ScreenRow _lasting;
    private readonly ulong[] _blankMeasures;
    private readonly int _blankMarks;
    private readonly Outcome _blankOutcome;
    private FlatRows _flat;

    internal FaceScreen(PreparedContext context, Face face)
    {
        (_context, _face, _words) = (context, face, context.Book.MeasureWords);
        _rows = new LazyTable<ScreenRow>(0, number => RowOf(context.Book.Signatures[number]));
        (_blank, _lasting) = (Empty(withholds: false), Empty(withholds: false));
        var rules = context.Book.Tables.WithoutEntries.And(context.InForce);
        var judge = new ScreenJudge(context, face, [], context.Book.Signatures);
        for (var rule = rules.Next(0); rule >= 0; rule = rules.Next(rule + 1))
        {
            var screened = context.Screened(rule);
            if (screened.IsStopped)
            {
                continue;
            }

            var state = judge.StateOf(screened, isVerified: false);
            _blank.Add(screened, state, state);
            if (screened.Compiled.IsDecidedByOneEntry)
            {
                _lasting.Add(screened, state, state);
            }
            else
            {
                _lasting.Leave(rule, context.Book.Tables.Rules.Count);
            }
        }

        _blankMarks = FlatRows.MarksOf(_blank);
        _blankOutcome = FlatRows.OutcomeOf(_blankMarks);
        _blankMeasures = [.. _blank.Measures.Zip(_blank.Incentives, (one, other) => one | other)];
        _flat = new FlatRows(InitialRows, _words);
    }

    /// <summary>The outcome for a subject without entries, and its measures where there is room for them.</summary>
    internal Outcome ScreenBlank(Span<ulong> measures)
    {
        var own = _blankMeasures;
        for (var i = 0; i < measures.Length; i++)
        {
            measures[i] = own[i];
        }

        return _blankOutcome;
    }

    /// <summary>Screens packed subjects from a place on, as long as they have this face.</summary>
    /// <param name="batch">The subjects, where they stand, and the room for what is found.</param>
    internal void Screen(ref ScreenBatch batch)
    {
        var (index, seal, blank, place, words) = (_face.Index, batch.Seal, _blankOutcome, batch.Place, batch.Words);
        var subjects = batch.Subjects;
        var outcomes = batch.Outcomes;
        var measures = batch.Measures;
        ReadOnlySpan<ulong> blankMeasures = _blankMeasures;
        for (; place < subjects.Length; place++)
        {
            ref readonly var subject = ref subjects[place];
            if (subject.FaceIndex != index)
            {
                break;
            }

            if (!ReferenceEquals(subject.Seal, seal))
            {
                seal.Require(subject.Seal);
            }

            var room = measures.Slice(place * words, words);
            if (subject.Signatures == 0)
            {
                outcomes[place] = blank;
                for (var i = 0; i < room.Length; i++)
                {
                    room[i] = blankMeasures[i];
                }

                continue;
            }

            outcomes[place] = Screen(batch.Take(subject.Signatures), room, seal);
        }

        batch.Place = place;
    }

    /// <summary>The outcome for a subject with entries, and its measures where there is room for them.</summary>
    internal Outcome Screen(ReadOnlySpan<PackedSignature> signatures, Span<ulong> measures, PackSeal seal)
    {
        var (rows, marks) = (Volatile.Read(ref _flat), _blankMarks);
        foreach (ref readonly var signature in signatures)
        {
            if (!ReferenceEquals(signature.Seal, seal))
            {
                seal.Require(signature.Seal);
            }

            var own = rows[signature.Number];
            if (own == 0)
            {
                rows = Add(signature.Number);
                own = rows[signature.Number];
            }

            marks |= own;
        }

        if ((marks & FlatRows.IsResidual) != 0)
        {
            return ScreenResidual(signatures, measures, (marks & FlatRows.Withholds) != 0);
        }

        if (!measures.IsEmpty)
        {
            var withIncentives = (marks & FlatRows.Withholds) == 0;
            rows.Measures(signatures[0].Number, withIncentives).CopyTo(measures);
            foreach (ref readonly var signature in signatures[1..])
            {
                var own = rows.Measures(signature.Number, withIncentives);
                for (var i = 0; i < own.Length; i++)
                {
                    measures[i] |= own[i];
                }
            }
        }

        return FlatRows.OutcomeOf(marks);
    }

    private FlatRows Add(int number)
    {
        var row = _rows[number];
        lock (_filling)
        {
            var rows = _flat[number] == 0 ? _flat.With(number, row, _blank) : _flat;
            Volatile.Write(ref _flat, rows);
            return rows;
        }
    }

    private Outcome ScreenResidual(ReadOnlySpan<PackedSignature> signatures, Span<ulong> measures, bool withholds)
    {
        var (rank, hasIncentive) = (_lasting.Rank, _lasting.HasIncentive);
        measures.Clear();
        Join(measures, _lasting, withholds);
        foreach (ref readonly var signature in signatures)
        {
            var row = _rows[signature.Number];
            rank = ScreenRow.Greatest(rank, row.Rank);
            hasIncentive |= row.HasIncentive;
            Join(measures, row, withholds);
        }

        var judge = new ScreenJudge(_context, _face, signatures, _context.Book.Signatures);
        for (var rule = NextResidual(signatures, 0); rule < int.MaxValue; rule = NextResidual(signatures, rule + 1))
        {
            var screened = _context.Screened(rule);
            var state = judge.StateOf(screened, isVerified: false);
            rank = ScreenRow.Greatest(rank, screened.Brings(state, judge.StateOf(screened, isVerified: true)));
            if (state == RuleState.Applied)
            {
                hasIncentive |= screened.IsIncentive;
                if (!measures.IsEmpty && !(screened.IsIncentive && withholds))
                {
                    screened.Mark(measures);
                }
            }
        }

        return rank >= Outcome.Review ? rank : hasIncentive && !withholds ? Outcome.Preferred : Outcome.Clear;
    }

    // The next rule that some entry leaves, or that holds without entries and may be undone.
    private int NextResidual(ReadOnlySpan<PackedSignature> signatures, int from)
    {
        var next = Next(_lasting.Residual, from);
        foreach (ref readonly var signature in signatures)
        {
            next = Math.Min(next, Next(_rows[signature.Number].Residual, from));
        }

        return next;
    }

    private static int Next(RuleMask? rules, int from) => rules?.Next(from) is >= 0 and var next ? next : int.MaxValue;

    private ScreenRow RowOf(Signature signature)
    {
        var row = Empty(LeafTruth.Least(signature.Effective, signature.IsBlack) != Truth.False);
        if (signature.List.Rules(Role.Self) is not { } touched)
        {
            return row;
        }

        var rules = touched.And(_context.InForce);
        var judge = new ScreenJudge(_context, _face, [new PackedSignature(null, signature.Number)], _context.Book.Signatures);
        for (var rule = rules.Next(0); rule >= 0; rule = rules.Next(rule + 1))
        {
            var screened = _context.Screened(rule);
            if (screened.IsStopped)
            {
                continue;
            }

            if (screened.Compiled.IsDecidedByOneEntry)
            {
                row.Add(screened, judge.StateOf(screened, isVerified: false), judge.StateOf(screened, isVerified: true));
            }
            else
            {
                row.Leave(rule, _context.Book.Tables.Rules.Count);
            }
        }

        return row;
    }

    private ScreenRow Empty(bool withholds) => new() { Withholds = withholds, Measures = new ulong[_words], Incentives = new ulong[_words] };

    private static void Join(Span<ulong> measures, ScreenRow row, bool withholds)
    {
        for (var i = 0; i < measures.Length; i++)
        {
            measures[i] |= withholds ? row.Measures[i] : row.Measures[i] | row.Incentives[i];
        }
    }
}
