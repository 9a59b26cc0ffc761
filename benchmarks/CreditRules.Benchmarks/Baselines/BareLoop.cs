using CreditRules.Evaluation;

namespace CreditRules.Benchmarks;

/// <summary>
/// The floor, and the calibrator of a run: rows of measure bits worked out beforehand, a list of rows for each subject;
/// nothing is looked up, asked or checked.
/// </summary>
internal sealed class BareLoop
{
    private readonly int _words;
    private readonly ulong[] _rows;
    private readonly byte[] _ranks;
    private readonly int[] _rowsOf;
    private readonly int[] _counts;

    internal BareLoop(PreparedContext prepared, PackedBatch batch)
    {
        _words = prepared.Book.MeasureWords;
        var (rows, rowsOf) = (new Dictionary<(int Face, PackedSignature Signature), int>(), new List<int>());
        _counts = new int[batch.Subjects.Length];
        var next = 0;
        foreach (var (index, subject) in batch.Subjects.Index())
        {
            // A subject without entries has one row too: what holds for everybody.
            var own = batch.Signatures.AsSpan(next, subject.Signatures);
            next += own.Length;
            _counts[index] = Math.Max(own.Length, 1);
            for (var i = 0; i < _counts[index]; i++)
            {
                var key = (subject.FaceIndex, own.IsEmpty ? default : own[i]);
                rows.TryAdd(key, rows.Count);
                rowsOf.Add(rows[key]);
            }
        }

        _rowsOf = [.. rowsOf];
        (_rows, _ranks) = Fill(prepared, [.. rows.Keys]);
        Outcomes = new byte[batch.Subjects.Length];
        Measures = new ulong[batch.Subjects.Length * _words];
    }

    internal byte[] Outcomes { get; }

    internal ulong[] Measures { get; }

    internal void Screen()
    {
        ReadOnlySpan<ulong> rows = _rows;
        ReadOnlySpan<byte> ranks = _ranks;
        ReadOnlySpan<int> rowsOf = _rowsOf;
        ReadOnlySpan<int> counts = _counts;
        Span<byte> outcomes = Outcomes;
        Span<ulong> measures = Measures;
        var (words, next) = (_words, 0);
        for (var i = 0; i < counts.Length; i++)
        {
            var own = measures.Slice(i * words, words);
            var row = rowsOf[next++];
            rows.Slice(row * words, words).CopyTo(own);
            var rank = ranks[row];
            for (var left = counts[i] - 1; left > 0; left--)
            {
                row = rowsOf[next++];
                var bits = rows.Slice(row * words, words);
                for (var word = 0; word < own.Length; word++)
                {
                    own[word] |= bits[word];
                }

                rank = Math.Max(rank, ranks[row]);
            }

            outcomes[i] = rank;
        }
    }

    // All at once: the batch door is measured too, and must not be made ready for single subjects.
    private static (ulong[] Rows, byte[] Ranks) Fill(PreparedContext prepared, (int Face, PackedSignature Signature)[] keys)
    {
        var (outcomes, rows) = (new Outcome[keys.Length], new ulong[keys.Length * prepared.Book.MeasureWords]);
        prepared.Screen(
            [.. keys.Select(key => new PackedSubject(prepared.Book.SealOf(prepared.Context), Face.At(key.Face), key.Signature == default ? 0 : 1))],
            [.. keys.Select(key => key.Signature).Where(signature => signature != default)],
            outcomes,
            rows);
        return (rows, [.. outcomes.Select(outcome => (byte)outcome)]);
    }
}
