namespace CreditRules.Cli.Bulk;

/// <summary>The figures of a run, added up block by block.</summary>
/// <remarks>Not thread-safe: results are taken one after the other.</remarks>
internal sealed class RunFigures
{
    private const int Others = 5;
    private readonly long[] _figures = new long[Others + Enum.GetValues<Outcome>().Length];

    internal long Records => _figures[0];

    internal long Rejected => _figures[1];

    internal long ToCheck => _figures[2];

    internal long WithEntries => _figures[3];

    internal long Untouched => _figures[4];

    internal IReadOnlyDictionary<Outcome, long> Outcomes =>
        Enum.GetValues<Outcome>().OrderDescending().ToDictionary(outcome => outcome, outcome => _figures[Others + (int)outcome]);

    internal void Add(SubjectPiece piece)
    {
        _figures[0] += piece.Records;
        _figures[1] += piece.Rejections.Count;
        _figures[2] += piece.ToCheck;
        _figures[3] += piece.WithEntries;
        _figures[4] += piece.Untouched;
        for (var i = 0; i < piece.Outcomes.Length; i++)
        {
            _figures[Others + i] += piece.Outcomes[i];
        }
    }

    internal void Restore(IReadOnlyList<long> figures)
    {
        for (var i = 0; i < Math.Min(figures.Count, _figures.Length); i++)
        {
            _figures[i] = figures[i];
        }
    }

    internal long[] ToArray() => [.. _figures];
}
