using CreditRules.Model;

namespace CreditRules.Cli.Cases;

/// <summary>The parameters that a measure must have in the end: merged, narrowed and capped.</summary>
internal sealed record ExpectedParameters(string Measure, ValueMap<FactValue> Parameters);
