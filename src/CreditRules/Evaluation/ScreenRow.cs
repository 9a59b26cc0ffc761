using CreditRules.Compilation;

namespace CreditRules.Evaluation;

/// <summary>What one signature, or no entry at all, brings in one matter: an outcome, measures, and the rules that it alone doesn't decide.</summary>
internal sealed class ScreenRow
{
    /// <summary>The gravest outcome of its restrictions; clear where it has none.</summary>
    internal Outcome Rank { get; private set; }

    /// <summary>Whether incentives are withheld because of it, or can't be sure.</summary>
    public required bool Withholds { get; init; }

    /// <summary>The measures, incentives left out.</summary>
    public required ulong[] Measures { get; init; }

    public required ulong[] Incentives { get; init; }

    internal bool HasIncentive { get; private set; }

    /// <summary>The rules that must be asked about all entries together; null where there are none.</summary>
    internal RuleMask? Residual { get; private set; }

    /// <summary>Notes what a rule brings; only while the row is made.</summary>
    internal void Add(ScreenedRule rule, RuleState actual, RuleState verified)
    {
        Rank = Greatest(Rank, rule.Brings(actual, verified));
        if (actual == RuleState.Applied)
        {
            HasIncentive |= rule.IsIncentive;
            rule.Mark(rule.IsIncentive ? Incentives : Measures);
        }
    }

    /// <summary>Leaves a rule to be asked about all entries together; only while the row is made.</summary>
    internal void Leave(int rule, int rules)
    {
        Residual ??= new RuleMask(rules);
        Residual.Add(rule);
    }

    internal static Outcome Greatest(Outcome a, Outcome b) => a > b ? a : b;
}
