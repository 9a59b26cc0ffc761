using System.Globalization;
using System.Text;
using CreditRules.Evaluation;

namespace CreditRules.Tests.Laws;

/// <summary>How often a law's premise, each reason and each outcome occurred: a law that is rarely exercised proves nothing.</summary>
internal sealed class Tally
{
    private readonly Dictionary<Reason, int> _reasons = Enum.GetValues<Reason>().ToDictionary(reason => reason, _ => 0);
    private readonly Dictionary<Outcome, int> _outcomes = Enum.GetValues<Outcome>().ToDictionary(outcome => outcome, _ => 0);
    private int _exercised;
    private int _applied;
    private int _appliedTwice;

    internal int Cases { get; private set; }

    internal void Count(Ruling ruling)
    {
        var decision = ruling.Decision;
        Cases++;
        _exercised += ruling.IsExercised ? 1 : 0;
        var applied = new[] { decision.Restrictions, decision.Incentives, decision.Procedures, decision.Safeguards }
            .SelectMany(findings => findings).SelectMany(finding => finding.Rules).Distinct(StringComparer.Ordinal).Count();
        _applied += applied > 0 ? 1 : 0;
        _appliedTwice += applied > 1 ? 1 : 0;
        _outcomes[decision.Outcome]++;
        foreach (var reason in decision.NotApplied.Select(line => line.Reason).Distinct())
        {
            _reasons[reason]++;
        }
    }

    /// <summary>What occurred too rarely.</summary>
    internal IEnumerable<string> BelowFloor(int premiseFloor) =>
        Rows(premiseFloor).Where(row => row.Count * 100 < row.Floor * Cases).Select(row => $"{row.What}: {Percent(row.Count)}, less than {row.Floor} %");

    internal string Table(int premiseFloor)
    {
        var table = new StringBuilder();
        foreach (var (what, count, floor) in Rows(premiseFloor))
        {
            table.Append(CultureInfo.InvariantCulture, $"  {what,-34}{count,6} {Percent(count),9}   floor {floor} %\n");
        }

        return table.ToString();
    }

    private IEnumerable<(string What, int Count, int Floor)> Rows(int premiseFloor) =>
    [
        ("premise", _exercised, premiseFloor),
        ("one applied rule or more", _applied, 30),
        ("two applied rules or more", _appliedTwice, 10),
        .. _outcomes.Select(pair => ("outcome " + DecisionParts.Outcome.WordOf(pair.Key), pair.Value, 2)),
        .. _reasons.Select(pair => ("reason " + DecisionParts.Reason.WordOf(pair.Key), pair.Value, 1)),
    ];

    private string Percent(int count) => (100m * count / Math.Max(1, Cases)).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
