using CreditRules.Evaluation;

namespace CreditRules.Cli.Bulk;

/// <summary>The figures of a filter's run.</summary>
/// <remarks>Not thread-safe: answers are taken one after the other.</remarks>
internal sealed class FilterFigures
{
    private readonly long[] _outcomes = new long[Enum.GetValues<Outcome>().Length];

    internal long Lines { get; private set; }

    internal long Errors { get; private set; }

    internal long ToCheck { get; private set; }

    internal void Add(LinePiece piece)
    {
        Lines += piece.Lines;
        Errors += piece.Errors;
        ToCheck += piece.ToCheck;
        for (var i = 0; i < _outcomes.Length; i++)
        {
            _outcomes[i] += piece.Outcomes[i];
        }
    }

    /// <summary>The figures on one line.</summary>
    internal LocalText Tell()
    {
        var outcomes = string.Join(", ", Enum.GetValues<Outcome>().OrderDescending()
            .Where(outcome => _outcomes[(int)outcome] > 0)
            .Select(outcome => FormattableString.Invariant($"{DecisionParts.Outcome.WordOf(outcome)} {_outcomes[(int)outcome]}")));
        return new(
            FormattableString.Invariant($"共 {Lines} 行，错误 {Errors} 行，须人工核对 {ToCheck} 个主体；{outcomes}"),
            FormattableString.Invariant($"{Lines} lines, {Errors} errors, {ToCheck} subjects for a person to check; {outcomes}"));
    }
}
