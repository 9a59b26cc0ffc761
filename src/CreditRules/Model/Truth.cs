namespace CreditRules.Model;

/// <summary>Strong Kleene truth; in this order, <c>all</c> is the minimum and <c>any</c> the maximum.</summary>
internal enum Truth
{
    False,
    Unknown,
    True,
}
