using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>Some lines of the input with their answers.</summary>
/// <remarks>Not thread-safe: one worker has it at a time.</remarks>
internal sealed class LinePiece
{
    private readonly long[] _outcomes = new long[Enum.GetValues<Outcome>().Length];

    internal byte[] Buffer { get; set; } = [];

    internal int Length { get; set; }

    internal long Sequence { get; set; }

    /// <summary>Whether these bytes are the beginning of a line that is longer than any that is read.</summary>
    internal bool IsTooLong { get; set; }

    internal Utf8Buffer Answers { get; } = new();

    internal long Lines { get; set; }

    internal long Errors { get; set; }

    internal long ToCheck { get; private set; }

    internal ReadOnlySpan<long> Outcomes => _outcomes;

    internal void Count(ScreenedSubject subject)
    {
        _outcomes[(int)subject.Decision.Outcome]++;
        ToCheck += subject.IsToCheck ? 1 : 0;
    }

    internal void Clear()
    {
        Answers.Clear();
        Array.Clear(_outcomes);
        (Lines, Errors, ToCheck) = (0, 0, 0);
    }
}
