namespace CreditRules.Model;

internal enum PeriodUnit
{
    Years,
    Months,
    Days,
}
