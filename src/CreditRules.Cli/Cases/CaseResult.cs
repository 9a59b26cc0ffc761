using CreditRules.Model;

namespace CreditRules.Cli.Cases;

/// <summary>How one case came out.</summary>
internal sealed record CaseResult(string File, int Line, string Name, ValueList<Difference> Differences)
{
    internal bool Passed => Differences.Count == 0;
}
