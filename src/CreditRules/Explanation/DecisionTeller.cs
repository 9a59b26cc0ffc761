namespace CreditRules.Explaining;

/// <summary>Tells a whole decision.</summary>
internal sealed class DecisionTeller(Decision decision)
{
    internal Explanation Tell() => new() { Decision = decision };
}
