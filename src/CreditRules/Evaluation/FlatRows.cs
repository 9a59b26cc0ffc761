namespace CreditRules.Evaluation;

/// <summary>
/// The rows of a face in one piece of memory, by the numbers of their signatures: so many words with incentives, so many
/// without, what holds without entries already in both; and a byte of marks. Rows are added, never changed.
/// </summary>
internal sealed class FlatRows(int capacity, int words)
{
    internal const int HasIncentive = 8;
    internal const int Withholds = 16;
    internal const int IsResidual = 32;
    private const int IsThere = 64;
    private const int Ranks = 7;

    private readonly ulong[] _bits = new ulong[capacity * words * 2];
    private readonly byte[] _marks = new byte[capacity];

    /// <summary>What a row is like; 0 where it isn't there yet.</summary>
    internal int this[int number] => (uint)number < (uint)_marks.Length ? Volatile.Read(ref _marks[number]) : 0;

    /// <summary>The measures of a row.</summary>
    internal ReadOnlySpan<ulong> Measures(int number, bool withIncentives) =>
        new(_bits, ((number * 2) + (withIncentives ? 0 : 1)) * words, words);

    /// <summary>The outcome of marks put together.</summary>
    internal static Outcome OutcomeOf(int marks) => (marks & Ranks) switch
    {
        >= 4 => Outcome.Prohibited,
        >= 2 => Outcome.Restricted,
        1 => Outcome.Review,
        _ => (marks & (HasIncentive | Withholds)) == HasIncentive ? Outcome.Preferred : Outcome.Clear,
    };

    internal static int MarksOf(ScreenRow row) =>
        (row.Rank switch { Outcome.Prohibited => 4, Outcome.Restricted => 2, Outcome.Review => 1, _ => 0 })
        | (row.HasIncentive ? HasIncentive : 0) | (row.Withholds ? Withholds : 0) | (row.Residual is null ? 0 : IsResidual);

    /// <summary>Adds a row, by one thread at a time; in more room where there is none left.</summary>
    internal FlatRows With(int number, ScreenRow row, ScreenRow blank)
    {
        var rows = this;
        if (number >= _marks.Length)
        {
            rows = new FlatRows(Math.Max(number + 1, _marks.Length * 2), words);
            _bits.CopyTo(rows._bits, 0);
            _marks.CopyTo(rows._marks, 0);
        }

        var all = rows._bits.AsSpan(number * 2 * words, words);
        var without = rows._bits.AsSpan(((number * 2) + 1) * words, words);
        for (var i = 0; i < words; i++)
        {
            without[i] = row.Measures[i] | blank.Measures[i];
            all[i] = without[i] | row.Incentives[i] | blank.Incentives[i];
        }

        // Whoever sees the mark sees the bits.
        Volatile.Write(ref rows._marks[number], (byte)(MarksOf(row) | IsThere));
        return rows;
    }
}
