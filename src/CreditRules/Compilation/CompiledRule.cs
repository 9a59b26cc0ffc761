using CreditRules.Model;

namespace CreditRules.Compilation;

/// <summary>A rule with what can be said of it before any question is asked.</summary>
internal sealed record CompiledRule
{
    /// <summary>Its place in ordinal order of references: its bit.</summary>
    public required int Index { get; init; }

    public required RuleSet Set { get; init; }

    public required Rule Rule { get; init; }

    /// <summary>As <c>rule-set#rule</c>.</summary>
    public required string Reference { get; init; }

    /// <summary>What it orders; all of one effect, category and impact.</summary>
    public required ValueList<Measure> Measures { get; init; }

    /// <summary>Every leaf that asks about entries, by its number in the book.</summary>
    public required ValueList<int> Leaves { get; init; }

    /// <summary>Null where it meets everybody in scope.</summary>
    public required ConditionNode? When { get; init; }

    public required ConditionNode[] Unless { get; init; }

    /// <summary>Whether any entry alone decides it: its truth over several entries is the greatest of its truths over each.</summary>
    public required bool IsDecidedByOneEntry { get; init; }

    /// <summary>Whether it may be other than false where nobody is listed anywhere.</summary>
    public required bool MayHoldWithoutEntries { get; init; }

    /// <summary>Works <see cref="Turns"/> out when they are first asked for: few rules are ever asked about.</summary>
    public required Lazy<ValueList<DateOnly>> LawTurns { get; init; }

    /// <summary>The days on which the law turns for it, in order.</summary>
    internal ValueList<DateOnly> Turns => LawTurns.Value;

    internal Measure Measure => Measures[0];

    /// <summary>How many times the law has turned for it by a day, the day itself counted: between two turns it is always the same.</summary>
    internal int TurnsBy(DateOnly day)
    {
        var turns = Turns.AsSpan();
        var (least, most) = (0, turns.Length);
        while (least < most)
        {
            var middle = (least + most) / 2;
            (least, most) = turns[middle] <= day ? (middle + 1, most) : (least, middle);
        }

        return least;
    }
}
