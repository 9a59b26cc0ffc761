namespace CreditRules.Benchmarks;

/// <summary>Subjects packed for the batch door, with room for the answers.</summary>
internal sealed class PackedBatch
{
    private readonly PreparedContext _prepared;

    internal PackedBatch(PreparedContext prepared, IReadOnlyList<Subject> subjects)
    {
        _prepared = prepared;
        var signatures = new List<PackedSignature>();
        Subjects = new PackedSubject[subjects.Count];
        foreach (var (index, subject) in subjects.Index())
        {
            var own = new PackedSignature[subject.Memberships.Count];
            if (!prepared.TryPack(subject, own, out Subjects[index]))
            {
                throw new InvalidOperationException("a subject of the corpus can't be packed");
            }

            signatures.AddRange(own.AsSpan(0, Subjects[index].Signatures));
        }

        Signatures = [.. signatures];
        Outcomes = new Outcome[subjects.Count];
        Measures = new ulong[subjects.Count * prepared.Book.MeasureWords];
    }

    internal PackedSubject[] Subjects { get; }

    /// <summary>Those of all subjects, one subject after the other.</summary>
    internal PackedSignature[] Signatures { get; }

    internal Outcome[] Outcomes { get; }

    internal ulong[] Measures { get; }

    internal void Screen() => _prepared.Screen(Subjects, Signatures, Outcomes, Measures);
}
