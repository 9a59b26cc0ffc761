using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>A block of a subjects' file with its results.</summary>
/// <remarks>Not thread-safe: one worker has it at a time.</remarks>
internal sealed class SubjectPiece(SubjectLayout layout)
{
    private const int SlotCount = 32;

    private readonly long[] _outcomes = new long[Enum.GetValues<Outcome>().Length];

    internal RecordBlock Block { get; } = new();

    /// <summary>Records that are read before the first of them is looked up.</summary>
    internal SubjectSlot[] Slots { get; } = [.. Enumerable.Range(0, SlotCount).Select(_ => new SubjectSlot(layout))];

    /// <summary>The results as text.</summary>
    internal Utf8Buffer Lines { get; } = new();

    /// <summary>The results that must be kept: for reports, consortia and preference.</summary>
    internal List<ScreenedSubject> Kept { get; } = [];

    internal List<SubjectRejection> Rejections { get; } = [];

    internal long Records { get; set; }

    internal long ToCheck { get; private set; }

    internal long WithEntries { get; private set; }

    /// <summary>Subjects that the change of lists doesn't touch.</summary>
    internal long Untouched { get; set; }

    internal ReadOnlySpan<long> Outcomes => _outcomes;

    /// <summary>Counts a subject that nobody lists.</summary>
    internal void Count(Outcome outcome)
    {
        _outcomes[(int)outcome]++;
        ToCheck += outcome == Outcome.Review ? 1 : 0;
    }

    internal void Count(ScreenedSubject subject)
    {
        _outcomes[(int)subject.Decision.Outcome]++;
        ToCheck += subject.IsToCheck ? 1 : 0;
        WithEntries += subject.Subject.Memberships.Count > 0 || subject.Subject.Related.Any(party => party.Memberships.Count > 0) ? 1 : 0;
    }

    internal void Clear()
    {
        Lines.Clear();
        Kept.Clear();
        Rejections.Clear();
        Array.Clear(_outcomes);
        (Records, ToCheck, WithEntries, Untouched) = (0, 0, 0, 0);
    }
}
