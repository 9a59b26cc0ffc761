namespace CreditRules.Model;

internal enum Tier
{
    Serious,
    Ordinary,
}
