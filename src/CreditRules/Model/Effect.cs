namespace CreditRules.Model;

internal enum Effect
{
    Restriction,
    Incentive,
    Procedure,
    Safeguard,
}
