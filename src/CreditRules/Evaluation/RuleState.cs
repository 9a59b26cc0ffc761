namespace CreditRules.Evaluation;

/// <summary>Whether a rule applies; weakest first.</summary>
internal enum RuleState
{
    Silent,
    Undetermined,
    Applied,
}
