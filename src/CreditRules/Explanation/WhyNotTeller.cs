namespace CreditRules.Explaining;

/// <summary>Tells of one measure why it did not follow, or that it did.</summary>
internal sealed class WhyNotTeller(Decision decision, string measure)
{
    internal Explanation Tell() => new() { Decision = decision, Measure = measure };
}
