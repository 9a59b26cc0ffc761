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
        var (rows, ranks, rowsOf) = (new List<ulong>(), new List<byte>(), new List<int>());
        var numbers = new Dictionary<(int Face, PackedSignature Signature), int>();
        _counts = new int[batch.Subjects.Length];
        var next = 0;
        foreach (var (index, subject) in batch.Subjects.Index())
        {
            // A subject without entries has one row too: what holds for everybody.
            var own = batch.Signatures.AsSpan(next, subject.Signatures);
            _counts[index] = Math.Max(own.Length, 1);
            next += own.Length;
            for (var i = 0; i < _counts[index]; i++)
            {
                var single = own.IsEmpty ? own : own.Slice(i, 1);
                var key = (subject.FaceIndex, single.IsEmpty ? default : single[0]);
                if (!numbers.TryGetValue(key, out var number))
                {
                    number = numbers.Count;
                    numbers.Add(key, number);
                    ranks.Add(RowOf(prepared, subject.FaceIndex, single, rows));
                }

                rowsOf.Add(number);
            }
        }

        (_rows, _ranks, _rowsOf) = ([.. rows], [.. ranks], [.. rowsOf]);
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

    private static byte RowOf(PreparedContext prepared, int face, ReadOnlySpan<PackedSignature> signatures, List<ulong> rows)
    {
        var (outcomes, bits) = (new Outcome[1], new ulong[prepared.Book.MeasureWords]);
        prepared.Screen([new PackedSubject(Face.At(face), signatures.Length)], signatures, outcomes, bits);
        rows.AddRange(bits);
        return (byte)outcomes[0];
    }
}
