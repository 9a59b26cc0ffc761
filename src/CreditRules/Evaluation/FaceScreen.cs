using CreditRules.Compilation;
using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>Screens subjects of one face in one matter: a row for each signature, folded into measures when it first occurs, and then a few ORs a subject.</summary>
internal sealed class FaceScreen
{
    private readonly PreparedContext _context;
    private readonly Face _face;
    private readonly LazyTable<ScreenRow> _rows;

    // What holds without entries: all of it, and the part that no entry can undo.
    private readonly ScreenRow _blank;
    private readonly ScreenRow _lasting;
    private readonly Outcome _blankOutcome;

    internal FaceScreen(PreparedContext context, Face face)
    {
        (_context, _face) = (context, face);
        _rows = new LazyTable<ScreenRow>(0, number => RowOf(context.Book.Signatures[number]));
        (_blank, _lasting) = (Empty(withholds: false), Empty(withholds: false));
        var rules = context.Book.Tables.WithoutEntries.And(context.InForce);
        var judge = new ScreenJudge(context, face, []);
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

        _blankOutcome = Final(_blank.Rank, _blank.HasIncentive);
    }

    /// <summary>The outcome for a subject, and its measures where there is room for them.</summary>
    internal Outcome Screen(ReadOnlySpan<PackedSignature> signatures, Span<ulong> measures)
    {
        if (signatures.IsEmpty)
        {
            Start(measures, _blank, withholds: false);
            return _blankOutcome;
        }

        var (rank, hasIncentive, withholds, isResidual) = (_blank.Rank, _blank.HasIncentive, false, false);
        foreach (ref readonly var signature in signatures)
        {
            var row = _rows[signature.Value!.Number];
            rank = ScreenRow.Greatest(rank, row.Rank);
            hasIncentive |= row.HasIncentive;
            withholds |= row.Withholds;
            isResidual |= row.Residual is not null;
        }

        if (isResidual)
        {
            return ScreenResidual(signatures, measures, withholds);
        }

        if (!measures.IsEmpty)
        {
            Start(measures, _blank, withholds);
            foreach (ref readonly var signature in signatures)
            {
                Join(measures, _rows[signature.Value!.Number], withholds);
            }
        }

        return Final(rank, hasIncentive && !withholds);
    }

    private Outcome ScreenResidual(ReadOnlySpan<PackedSignature> signatures, Span<ulong> measures, bool withholds)
    {
        var (rank, hasIncentive) = (_lasting.Rank, _lasting.HasIncentive);
        Start(measures, _lasting, withholds);
        foreach (ref readonly var signature in signatures)
        {
            var row = _rows[signature.Value!.Number];
            rank = ScreenRow.Greatest(rank, row.Rank);
            hasIncentive |= row.HasIncentive;
            Join(measures, row, withholds);
        }

        var judge = new ScreenJudge(_context, _face, signatures);
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

        return Final(rank, hasIncentive && !withholds);
    }

    // The next rule that some entry leaves, or that holds without entries and may be undone.
    private int NextResidual(ReadOnlySpan<PackedSignature> signatures, int from)
    {
        var next = Next(_lasting.Residual, from);
        foreach (ref readonly var signature in signatures)
        {
            next = Math.Min(next, Next(_rows[signature.Value!.Number].Residual, from));
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
        var judge = new ScreenJudge(_context, _face, [new PackedSignature(signature, 0)]);
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

    private ScreenRow Empty(bool withholds)
    {
        var words = _context.Book.MeasureWords;
        return new ScreenRow { Withholds = withholds, Measures = new ulong[words], Incentives = new ulong[words] };
    }

    private static void Start(Span<ulong> measures, ScreenRow row, bool withholds)
    {
        for (var i = 0; i < measures.Length; i++)
        {
            measures[i] = withholds ? row.Measures[i] : row.Measures[i] | row.Incentives[i];
        }
    }

    private static void Join(Span<ulong> measures, ScreenRow row, bool withholds)
    {
        for (var i = 0; i < measures.Length; i++)
        {
            measures[i] |= withholds ? row.Measures[i] : row.Measures[i] | row.Incentives[i];
        }
    }

    private static Outcome Final(Outcome rank, bool hasIncentive) =>
        rank >= Outcome.Review ? rank : hasIncentive ? Outcome.Preferred : Outcome.Clear;
}
